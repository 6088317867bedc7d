#define _POSIX_C_SOURCE 200809L
/* The tool that binds the lessons to the code and to what the programs print.
 *
 *     refresh write OUTPUTS LESSON.md...     fill every bound block anew
 *     refresh check OUTPUTS LESSON.md...     status 1 if a block is not what it would be filled with
 *
 * A bound block is a fence under one of these comments, in the very next lines; what is made stands between comment and fence, too:
 *
 *     <!-- code starter/1-schedule.c gap 1.4 -->     a gap's contract, signature and open body
 *     <!-- code lessons/train.c draw -->             what lies between //> draw and //< draw
 *     <!-- output make lesson1 "The schedule" -->    the section with that heading of OUTPUTS/lesson1.txt
 *     <!-- output make claims CLAIM=floor -->        the section "floor" of OUTPUTS/claims.txt
 *
 * Another compiler rounds otherwise. So an output block stays as it stands while its figures say the same: a rounding error (one digit and
 * an exponent) within ten times, and under a comment that ends in `trained -->` any number to three digits (by its size alone on a machine
 * that does not fuse multiply and add); all else as text.
 *
 * All pages are made before the first is written: if one is refused, none changes. */
#include "kit/fail.h"
#include "kit/fused.h"
#include "kit/markers.h"
#include "kit/outfile.h"
#include "kit/page.h"

#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Lines [first, end) of a source. */
struct range {
    int first, end;
};

static _Noreturn void stop(const struct page *page, const struct block *block, const char *what)
{
    fail("%s:%d: %s: %s", page->source.path, block->marker + 1, what, page->source.line[block->marker]);
}

/* From the comment that starts with the gap's number to the function's closing brace; no lines if there is none. */
static struct range find_contract(const struct source *source, const char *id)
{
    char start[NAME + 8];
    struct range range = {0, 0};
    snprintf(start, sizeof start, "/* %s ", id);
    while (range.first < source->lines && strncmp(source->line[range.first], start, strlen(start)) != 0)
        range.first++;
    for (int i = range.first; i < source->lines && range.end == 0; i++)
        if (strcmp(source->line[i], "}") == 0)
            range.end = i + 1;
    return range;
}

static struct range find_snippet(const struct source *source, const char *name)
{
    struct range range = {0, 0};
    for (int i = 0; i < source->lines; i++) {
        const char *open = after_marker(source->line[i], "//>"),
                   *close = after_marker(source->line[i], "//<");
        if (open && strcmp(open, name) == 0)
            range.first = i + 1;
        if (close && strcmp(close, name) == 0)
            range.end = i;
    }
    return range.first > 0 ? range : (struct range){0, 0};
}

/* A heading has a line of dashes under it; its section ends before the next one, blank lines at the end left out. */
static int is_heading(const struct source *source, int i)
{
    return i + 1 < source->lines && *source->line[i] && strncmp(source->line[i + 1], "---", 3) == 0;
}

/* The section whose heading starts so; no lines if there is none, or if several do and none is equal. */
static struct range find_section(const struct source *source, const char *heading)
{
    struct range range = {0, 0};
    int fits = 0, equal = 0;
    for (int i = 0; i < source->lines && !equal; i++)
        if (is_heading(source, i) && strncmp(source->line[i], heading, strlen(heading)) == 0) {
            equal = strcmp(source->line[i], heading) == 0;
            range.first = i + 2;
            fits++;
        }
    if (fits != 1 && !equal)
        return (struct range){0, 0};
    for (range.end = range.first; range.end < source->lines && !is_heading(source, range.end);)
        range.end++;
    while (range.end > range.first && !*source->line[range.end - 1])
        range.end--;
    return range;
}

static void put_range(FILE *out, const struct source *source, struct range range, const char *fence)
{
    fprintf(out, "```%s\n", fence);
    for (int i = range.first; i < range.end; i++) {
        if (strncmp(source->line[i], "```", 3) == 0)
            fail("%s:%d: this line would close the fence of a lesson that shows it", source->path, i + 1);
        fprintf(out, "%s\n", source->line[i]);
    }
    fputs("```\n", out);
}

/* The scan refuses markers that are not closed or stand twice. */
static struct range find_code(const struct source *source, const struct block *block)
{
    struct gaps gaps = {.count = 0};
    scan_gaps(&gaps, source);
    return *block->gap ? find_contract(source, block->gap) : find_snippet(source, block->name);
}

static void put_code(FILE *out, const struct page *page, const struct block *block)
{
    struct source source = read_source(block->from);
    struct range range = find_code(&source, block);
    if (range.end <= range.first)
        stop(page, block, "there is no such snippet");
    fprintf(out, "`%s`, line %d:\n\n", block->from, range.first + 1);
    put_range(out, &source, range, "c");
    free(source.text);
}

/* How far trained figures may lie apart, as a share of the larger one. */
static const double trained_apart = FUSED ? 0.005 : 0.6;

static int is_rounding_error(const char *number, const char *end)
{
    return end - number == 5 && number[1] == 'e';
}

/* Do two lines say the same, numbers that may differ apart? */
static int same_line(const char *a, const char *b, int trained)
{
    while (*a && *b) {
        char *end_a, *end_b;
        if (trained && *a == ' ' && *b == ' ') { /* a number with more digits has fewer blanks before it */
            a += strspn(a, " ");
            b += strspn(b, " ");
            continue;
        }
        if (!isdigit((unsigned char)*a) || !isdigit((unsigned char)*b)) {
            if (*a++ != *b++)
                return 0;
            continue;
        }
        double x = strtod(a, &end_a), y = strtod(b, &end_b);
        double more = fmax(x, y), less = fmin(x, y);
        int tiny = is_rounding_error(a, end_a) && is_rounding_error(b, end_b);
        int near =
            (trained && more - less <= trained_apart * more) || (tiny && (more <= 10 * less || more < 1e-6));
        if (!near && (end_a - a != end_b - b || strncmp(a, b, (size_t)(end_a - a)) != 0))
            return 0;
        a = end_a;
        b = end_b;
    }
    return *a == *b;
}

static int same_block(const struct source *a, struct range in_a, const struct source *b, struct range in_b,
                      int trained)
{
    int same = in_a.end - in_a.first == in_b.end - in_b.first;
    for (int i = 0; same && i < in_a.end - in_a.first; i++)
        same = same_line(a->line[in_a.first + i], b->line[in_b.first + i], trained);
    return same;
}

static void put_output(FILE *out, const struct page *page, const struct block *block, const char *outputs)
{
    char path[600];
    snprintf(path, sizeof path, "%s/%s.txt", outputs, block->from);
    struct source source = read_source(path);
    struct range range = find_section(&source, block->name), now = {block->open + 1, block->close};
    if (range.end <= range.first)
        stop(page, block, "no such section is printed, or several begin so");
    int keep = same_block(&source, range, &page->source, now, block->trained);
    put_range(out, keep ? &page->source : &source, keep ? now : range, "text");
    free(source.text);
}

static void put_page(FILE *out, const struct page *page, const char *outputs)
{
    const struct block *block = page->block, *end = block + page->blocks;
    for (int i = 0; i < page->source.lines; i++) {
        fprintf(out, "%s\n", page->source.line[i]);
        if (block == end || i != block->marker)
            continue;
        if (block->is_code)
            put_code(out, page, block);
        else
            put_output(out, page, block, outputs);
        i = (block++)->close;
    }
}

static int count_lines(const char *text, size_t length)
{
    int lines = 1;
    for (size_t i = 0; i < length; i++)
        lines += text[i] == '\n';
    return lines;
}

/* The page as it should be, or NULL if it is so. */
static char *made_anew(const char *path, const char *outputs, int write)
{
    static struct page page;
    char *made = NULL, *now = read_text(path);
    size_t size = 0, same = 0;
    FILE *out = open_memstream(&made, &size);
    if (!out)
        fail("out of memory");
    read_page(&page, path);
    put_page(out, &page, outputs);
    if (fclose(out) != 0)
        fail("out of memory");
    while (made[same] && made[same] == now[same])
        same++;
    int equal = made[same] == now[same];
    if (!equal && !write)
        warn("%s:%d: this is not what the code and its runs say; `make lessons` mends it", path,
             count_lines(now, same));
    free(page.source.text);
    free(now);
    if (equal) {
        free(made);
        made = NULL;
    }
    return made;
}

enum { MOST_PAGES = 32 };

/* All parts stand on the disk before the first page is replaced. */
static void write_pages(char **made, char **paths, int count)
{
    static struct outfile files[MOST_PAGES];
    for (int i = 0; i < count; i++)
        if (made[i] && access(paths[i], W_OK) != 0)
            fail("cannot write %s: %s", paths[i], strerror(errno));
    for (int i = 0; i < count; i++)
        if (made[i]) {
            outfile_open(&files[i], paths[i]);
            if (fputs(made[i], files[i].stream) == EOF || fflush(files[i].stream) != 0)
                fail("cannot write %s: %s", paths[i], strerror(errno));
        }
    for (int i = 0; i < count; i++)
        if (made[i])
            outfile_close(&files[i]);
}

int main(int argc, char **argv)
{
    program_name(argv[0]);
    char *made[MOST_PAGES], **paths = argv + 3;
    int write = argc > 1 && strcmp(argv[1], "write") == 0, count = argc - 3, sound = 1;
    if (count < 1 || (!write && strcmp(argv[1], "check") != 0)) {
        fputs("usage: refresh write|check OUTPUTS LESSON.md...\n", stderr);
        return STATUS_USAGE;
    }
    if (count > MOST_PAGES)
        fail("more than %d pages at once; name fewer", MOST_PAGES);
    for (int i = 0; i < count; i++) {
        made[i] = made_anew(paths[i], argv[2], write);
        sound &= made[i] == NULL;
    }
    if (write)
        write_pages(made, paths, count);
    for (int i = 0; i < count; i++)
        free(made[i]);
    return sound || write ? STATUS_DONE : STATUS_UNFINISHED;
}
