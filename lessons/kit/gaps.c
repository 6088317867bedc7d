/* The tool that opens gaps, and fills one gap with another body.
 *
 * A solution marks its gaps like this, each marker alone on its line:
 *
 *     //> gap 2.7 reverse_step 5 points needs 2.6
 *     ... the solution ...
 *     //= TODO("2.7");
 *     //< gap 2.7
 *
 * and a snippet that a lesson shows with `//> name` and `//< name`. Opening keeps only what follows `//=`. */
#include "kit/fail.h"
#include "kit/markers.h"
#include "kit/outfile.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t fnv1a(const char *text, size_t length)
{
    uint64_t hash = 14695981039346656037u;
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)text[i]) * 1099511628211u;
    return hash;
}

#define SEAL "/* Untouched starter, seal "

/* A starter ends with a seal over the text before it: any edit breaks it, so an edited file is never
 * overwritten. */
static int is_untouched(const char *path)
{
    size_t length;
    char *text = read_bytes(path, &length), *seal = strstr(text, SEAL), expected[128];
    int untouched = 0;
    if (seal) {
        snprintf(expected, sizeof expected, SEAL "%016" PRIx64 " */\n", fnv1a(text, (size_t)(seal - text)));
        untouched = strcmp(seal, expected) == 0 && strlen(text) == length; /* nothing may follow either */
    }
    free(text);
    return untouched;
}

static int exists(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file)
        fclose(file);
    return file != NULL || errno != ENOENT; /* what may not be read is there all the same */
}

static void refuse_edited(const char *path)
{
    if (exists(path) && !is_untouched(path))
        fail("%s has been edited, so it stays as it is; move it away to get a fresh one", path);
}

static void append(char *text, const char *line)
{
    strcat(strcat(text, line), "\n");
}

/* The starter's text: solutions replaced by what follows `//=`, at the same indent; snippet markers dropped. */
static char *opened_text(const struct source *source, const struct gaps *gaps)
{
    char *text = new_array((long)MAX_LINES * MAX_WIDTH + 1, 1);
    int next = 0;
    for (int i = 0; i < source->lines; i++) {
        const char *line = source->line[i];
        if (next < gaps->count && i == gaps->gap[next].open) {
            i = gaps->gap[next++].todo;
            const char *todo = after_marker(source->line[i], "//=");
            strncat(text, source->line[i], strspn(source->line[i], " \t"));
            append(text, todo);
        } else if (!after_marker(line, "//>") && !after_marker(line, "//<"))
            append(text, line);
    }
    return text;
}

static void open_gaps(const char *solution, const char *starter)
{
    struct source source = read_source(solution);
    struct gaps gaps = {.count = 0};
    scan_gaps(&gaps, &source);
    refuse_edited(starter);
    char *text = opened_text(&source, &gaps);
    struct outfile out;
    outfile_open(&out, starter);
    fprintf(out.stream, "%s" SEAL "%016" PRIx64 " */\n", text, fnv1a(text, strlen(text)));
    outfile_close(&out);
    free(text);
    free(source.text);
}

static void fill_gap(const char *solution, const char *id, const char *body, const char *path)
{
    struct source source = read_source(solution);
    struct gaps gaps = {.count = 0};
    scan_gaps(&gaps, &source);
    const struct gap *gap = find_gap(&gaps, id);
    if (!gap)
        fail("%s has no gap %s", solution, id);
    char *text = read_text(body);
    struct outfile out;
    outfile_open(&out, path);
    for (int i = 0; i < source.lines; i++) {
        fprintf(out.stream, "%s\n", source.line[i]);
        if (i == gap->open) {
            size_t length = strlen(text);
            fputs(text, out.stream);
            if (length > 0 && text[length - 1] != '\n')
                fputc('\n', out.stream);
            i = gap->todo - 1;
        }
    }
    outfile_close(&out);
    free(text);
    free(source.text);
}

static void list_gaps(int count, char **paths)
{
    static struct gaps gaps;
    for (int i = 0; i < count; i++) {
        struct source source = read_source(paths[i]);
        scan_gaps(&gaps, &source);
        free(source.text);
    }
    check_needs(&gaps);
    puts("gap\tname\tpoints\tkind\tfile\tline\tneeds");
    for (int i = 0; i < gaps.count; i++) {
        const struct gap *gap = &gaps.gap[i];
        printf("%s\t%s\t%d\t%s\t%s\t%d\t%s\n", gap->id, gap->name, gap->points, gap->kind, gap->path,
               gap->open + 1, gap->needs);
    }
}

static const char *const usage =
    "usage: gaps open SOLUTION STARTER\n"
    "       gaps fill SOLUTION GAP BODY OUT\n"
    "       gaps list SOLUTION...\n"
    "       gaps untouched STARTER     (status 0 if nobody edited it, 1 if somebody did)\n";

int main(int argc, char **argv)
{
    program_name(argv[0]);
    if (argc == 4 && strcmp(argv[1], "open") == 0)
        open_gaps(argv[2], argv[3]);
    else if (argc == 6 && strcmp(argv[1], "fill") == 0)
        fill_gap(argv[2], argv[3], argv[4], argv[5]);
    else if (argc >= 3 && strcmp(argv[1], "list") == 0)
        list_gaps(argc - 2, argv + 2);
    else if (argc == 3 && strcmp(argv[1], "untouched") == 0)
        return is_untouched(argv[2]) ? STATUS_DONE : STATUS_UNFINISHED;
    else {
        fputs(usage, stderr);
        return STATUS_USAGE;
    }
    return STATUS_DONE;
}
