/* What the next command reads of a grade: `make hint` the mistakes that were recognised, `make debug` an input that failed. */
#include "kit/outfile.h"
#include "report.h"

#include <stdlib.h>

void report_for_hint(const struct record *record, const char *directory)
{
    char path[4096];
    struct outfile file;
    outfile_open(&file, join_path(path, directory, "last"));
    for (int i = 0; i < record->count; i++)
        if (record->results[i].mistake)
            fprintf(file.stream, "%s %s\n", record->results[i].answers->id, record->results[i].mistake->id);
    outfile_close(&file);
}

void report_for_debug(const struct record *record, const char *directory)
{
    char path[4096];
    struct outfile file;
    const struct result *result = record->results;
    size_t size;
    while (!result->asked)
        result++;
    unsigned char *bytes = make_request(result->answers, result->failed_case, 1, &size);
    outfile_open(&file, join_path(path, directory, "request"));
    fwrite(bytes, 1, size, file.stream);
    outfile_close(&file);
    free(bytes);
}
