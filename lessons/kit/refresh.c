#define _POSIX_C_SOURCE 200809L
/* The tool that binds the lessons to the code and to what the programs print.
 *
 *     refresh write OUTPUTS LESSON.md...     fill every bound block anew
 *     refresh check OUTPUTS LESSON.md...     status 1 if a block is not what it would be filled with
 *
 * A bound block is a fence under one of these comments; what stands between comment and fence is made too:
 *
 *     <!-- code starter/1-schedule.c gap 1.4 -->     a gap's contract, signature and open body
 *     <!-- code lessons/train.c draw -->             what lies between //> draw and //< draw
 *     <!-- output make lesson1 "The schedule" -->    the section with that heading of OUTPUTS/lesson1.txt
 *     <!-- output make claims CLAIM=floor -->        the section "floor" of OUTPUTS/claims.txt
 *
 * Another compiler rounds otherwise. So an output block stays as it stands while its figures say the same: a rounding error (one digit and
 * an exponent) within ten times, and under a comment that ends in `trained -->` any number to three digits (by its size alone on a machine
 * that does not fuse multiply and add); all else as text. */
#include "kit/fail.h"
#include "kit/fused.h"
#include "kit/markers.h"
#include "kit/outfile.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Lines [first, end) of a source. */
struct range {
    int first, end;
};

static _Noreturn void stop(const struct source *lesson, int line, const char *what, const char *name)
{
    fail("%s:%d: %s %s", lesson->path, line + 1, what, name);
}

/* From the comment that starts with the gap's number to the function's closing brace; no lines if there is none. */
static struct range find_contract(const struct source *source, const char *id)
{
    char start[NAME + 8];
    struct range range = {0, 0};
    snprintf(start, sizeof start, "/* %s ", id);
    for (int i = 0; i < source->lines && range.end == 0; i++)
        if (strncmp(source->line[i], start, strlen(start)) == 0)
            for (range.first = range.end = i;
                 strcmp(source->line[range.end++], "}") != 0 && range.end < source->lines;)
                ;
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

static struct range find_section(const struct source *source, const char *heading)
{
    struct range range = {0, 0};
    for (int i = 0; i < source->lines && range.first == 0; i++)
        if (is_heading(source, i) && strncmp(source->line[i], heading, strlen(heading)) == 0)
            range.first = i + 2;
    for (range.end = range.first; range.end < source->lines && !is_heading(source, range.end);)
        range.end++;
    while (range.end > range.first && !*source->line[range.end - 1])
        range.end--;
    return range;
}

static void put_range(FILE *out, const struct source *source, struct range range, const char *fence)
{
    fprintf(out, "```%s\n", fence);
    for (int i = range.first; i < range.end; i++)
        fprintf(out, "%s\n", source->line[i]);
    fputs("```\n", out);
}

static void put_code(FILE *out, const struct source *lesson, int line)
{
    char path[256], name[NAME], id[NAME] = "";
    if (sscanf(lesson->line[line], "<!-- code %255s gap %63s -->", path, id) != 2 &&
        sscanf(lesson->line[line], "<!-- code %255s %63s -->", path, name) != 2)
        stop(lesson, line, "this names no snippet:", lesson->line[line]);
    struct source source = read_source(path);
    struct range range = *id ? find_contract(&source, id) : find_snippet(&source, name);
    if (range.end <= range.first)
        stop(lesson, line, "there is no such snippet:", lesson->line[line]);
    fprintf(out, "`%s`, line %d:\n\n", path, range.first + 1);
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

static int is_fence(const char *line)
{
    return strncmp(line, "```", 3) == 0;
}

/* What was made stands between a comment and its fence: where the code comes from, and blank lines. */
static int is_made(const char *line)
{
    const char *end = line[0] == '`' ? strstr(line, "`, line ") : NULL;
    return line[0] == '\0' || (end && strspn(end + 8, "0123456789") > 0 && line[strlen(line) - 1] == ':');
}

/* The lines between the fences that follow the comment at `line`. All down to the second fence is replaced, so there must be nothing
 * there that somebody wrote: no prose and no other comment before the first fence, and no fence of another block as the second. */
static struct range block_after(const struct source *lesson, int line)
{
    int open = line + 1, close;
    while (open < lesson->lines && is_made(lesson->line[open]))
        open++;
    if (open == lesson->lines || !is_fence(lesson->line[open]))
        stop(lesson, line,
             "no fence follows at once, so what stands below would be lost:", lesson->line[line]);
    for (close = open + 1; close < lesson->lines && !is_fence(lesson->line[close]);)
        close++;
    if (close == lesson->lines || strcmp(lesson->line[close], "```") != 0)
        stop(lesson, open, "this block is not closed by a line of ```, for", lesson->line[line]);
    return (struct range){open + 1, close};
}

static void put_output(FILE *out, const struct source *lesson, int line, const char *outputs)
{
    char target[NAME], heading[256], path[600];
    if (sscanf(lesson->line[line], "<!-- output make claims CLAIM=%255[^ ] ", heading) == 1)
        snprintf(target, sizeof target, "claims");
    else if (sscanf(lesson->line[line], "<!-- output make %63s \"%255[^\"]\"", target, heading) != 2)
        stop(lesson, line, "this names no output:", lesson->line[line]);
    snprintf(path, sizeof path, "%s/%s.txt", outputs, target);
    struct source source = read_source(path);
    struct range range = find_section(&source, heading), now = block_after(lesson, line);
    if (range.end <= range.first)
        stop(lesson, line, "no such section is printed:", lesson->line[line]);
    int trained = strstr(lesson->line[line], " trained -->") != NULL;
    int keep = same_block(&source, range, lesson, now, trained);
    put_range(out, keep ? lesson : &source, keep ? now : range, "text");
    free(source.text);
}

enum kind { PROSE, CODE, OUTPUT };

/* A line of its own that begins as a comment must be one of the two: a misspelt one would be a block that nobody fills. */
static enum kind kind_of(const struct source *lesson, int line)
{
    const char *text = lesson->line[line];
    if (strncmp(text, "<!--", 4) != 0)
        return PROSE;
    int code = strncmp(text, "<!-- code ", 10) == 0, output = strncmp(text, "<!-- output ", 12) == 0;
    if (!code && !output)
        stop(lesson, line, "a comment reads <!-- code FILE NAME --> or <!-- output make TARGET ... -->, not",
             text);
    return code ? CODE : OUTPUT;
}

static void put_lesson(FILE *out, const struct source *lesson, const char *outputs)
{
    for (int i = 0, quoted = 0; i < lesson->lines;) {
        const char *line = lesson->line[i];
        if (strchr(line, '\r'))
            stop(lesson, i, "this line ends as Windows ends lines; save the file with", "LF");
        quoted ^= is_fence(line); /* what a fence quotes is no comment */
        enum kind kind = quoted ? PROSE : kind_of(lesson, i);
        fprintf(out, "%s\n", line);
        if (kind == CODE)
            put_code(out, lesson, i);
        if (kind == OUTPUT)
            put_output(out, lesson, i, outputs);
        i = kind == PROSE ? i + 1 : block_after(lesson, i).end + 1;
    }
}

static int count_lines(const char *text, size_t length)
{
    int lines = 1;
    for (size_t i = 0; i < length; i++)
        lines += text[i] == '\n';
    return lines;
}

/* The whole lesson with every block filled; freed by the caller. */
static char *make_lesson(const char *path, const char *outputs)
{
    char *made = NULL;
    size_t size = 0;
    struct source lesson = read_source(path);
    FILE *out = open_memstream(&made, &size);
    if (!out)
        fail("out of memory");
    put_lesson(out, &lesson, outputs);
    fclose(out);
    free(lesson.text);
    return made;
}

static void write_lesson(const char *path, const char *made)
{
    struct outfile file;
    outfile_open(&file, path);
    fputs(made, file.stream);
    outfile_close(&file);
}

/* Returns 1 if the lesson is as it should be; with `write` it is made so. */
static int settle(const char *path, const char *made, int write)
{
    char *now = read_text(path);
    size_t same = 0;
    int equal = strcmp(made, now) == 0;
    while (!equal && made[same] == now[same])
        same++;
    if (!equal && write)
        write_lesson(path, made);
    else if (!equal)
        warn("%s:%d: this is not what the code and its runs say; `make lessons` mends it", path,
             count_lines(now, same));
    free(now);
    return equal;
}

int main(int argc, char **argv)
{
    program_name(argv[0]);
    int write = argc > 1 && strcmp(argv[1], "write") == 0, sound = 1;
    if (argc < 4 || (!write && strcmp(argv[1], "check") != 0)) {
        fputs("usage: refresh write|check OUTPUTS LESSON.md...\n", stderr);
        return STATUS_USAGE;
    }
    /* all are made before one is written: where one is refused, none has changed */
    char **made = new_array(argc, sizeof *made);
    for (int i = 3; i < argc; i++)
        made[i] = make_lesson(argv[i], argv[2]);
    for (int i = 3; i < argc; i++) {
        sound &= settle(argv[i], made[i], write);
        free(made[i]);
    }
    free(made);
    return sound || write ? STATUS_DONE : STATUS_UNFINISHED;
}
