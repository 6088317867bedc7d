#define _POSIX_C_SOURCE 200809L
#include "json_file.h"
#include "kit/fail.h"
#include "kit/outfile.h"

#include <stdio.h>
#include <unistd.h>

enum { MOST = 4 << 20 };

cJSON *json_read(const char *path)
{
    static char text[MOST];
    FILE *file = fopen(path, "rb");
    if (!file)
        return NULL;
    size_t got = fread(text, 1, sizeof text - 1, file);
    int whole = feof(file);
    text[got] = '\0';
    fclose(file);
    return whole ? cJSON_Parse(text) : NULL;
}

void json_write(cJSON *json, const char *path)
{
    struct outfile file;
    char *text = cJSON_Print(json);
    if (!text)
        fail("out of memory for %s", path);
    outfile_open(&file, path);
    fprintf(file.stream, "%s\n", text);
    if (fflush(file.stream) == 0)
        fsync(fileno(file.stream));
    outfile_close(&file);
    cJSON_free(text);
    cJSON_Delete(json);
}

const char *json_word(const cJSON *object, const char *name)
{
    const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, name));
    return text ? text : "";
}
