/* The reader of answers on any text at all: what it takes can be written, and read again. */
#define _GNU_SOURCE
#include "answers.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static struct answers *read_bytes(const void *bytes, size_t size)
{
    const char *error;
    int line;
    FILE *file = fmemopen((void *)bytes, size, "r");
    struct answers *answers = file ? answers_read(file, &error, &line) : NULL;
    if (file)
        fclose(file);
    return answers;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    struct answers *answers = size > 0 ? read_bytes(bytes, size) : NULL, *again;
    if (!answers)
        return 0;
    char *text = NULL;
    size_t length = 0;
    FILE *file = open_memstream(&text, &length);
    answers_write(answers, file);
    fclose(file);
    again = read_bytes(text, length);
    if (!again)
        abort();
    answers_free(again);
    answers_free(answers);
    free(text);
    return 0;
}
