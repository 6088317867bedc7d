#include "kit/markers.h"
#include "kit/fail.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static _Noreturn void fail_at(const struct source *source, int line, const char *message, const char *word)
{
    fail("%s:%d: %s %s", source->path, line + 1, message, word);
}

char *read_text(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        fail("cannot read %s; is the name right?", path);
    char *text = new_array((long)MAX_LINES * MAX_WIDTH + 1, 1);
    size_t length = fread(text, 1, (size_t)MAX_LINES * MAX_WIDTH, file);
    if (ferror(file) || !feof(file))
        fail("cannot read all of %s", path);
    fclose(file);
    text[length] = '\0';
    return text;
}

struct source read_source(const char *path)
{
    struct source source = {.path = path, .text = read_text(path)};
    for (char *at = source.text; *at; source.lines++) {
        if (source.lines == MAX_LINES)
            fail("%s has more than %d lines", path, MAX_LINES);
        source.line[source.lines] = at;
        at += strcspn(at, "\n");
        if (*at)
            *at++ = '\0';
    }
    return source;
}

const char *after_marker(const char *line, const char *marker)
{
    line += strspn(line, " \t");
    if (strncmp(line, marker, 3) != 0)
        return NULL;
    return line + 3 + strspn(line + 3, " \t");
}

/* gap ID NAME POINTS points|bonus [needs ID ...] */
static struct gap parse_gap(const struct source *source, int line, const char *words)
{
    struct gap gap = {.open = line, .todo = -1, .path = source->path};
    int used = 0,
        fields = sscanf(words, "gap %63s %63s %d %63s %n", gap.id, gap.name, &gap.points, gap.kind, &used);
    if (fields != 4 || (strcmp(gap.kind, "points") != 0 && strcmp(gap.kind, "bonus") != 0))
        fail_at(source, line, "a gap reads '//> gap ID NAME N points|bonus [needs ID ...]', not", words);
    const char *rest = words + used;
    if (*rest && strncmp(rest, "needs ", 6) != 0)
        fail_at(source, line, "only 'needs ID ...' may follow, not", rest);
    snprintf(gap.needs, sizeof gap.needs, "%s", *rest ? rest + 6 : "");
    return gap;
}

static void add_gap(struct gaps *gaps, const struct source *source, struct gap gap)
{
    for (int i = 0; i < gaps->count; i++)
        if (strcmp(gaps->gap[i].id, gap.id) == 0 || strcmp(gaps->gap[i].name, gap.name) == 0)
            fail_at(source, gap.open, "this gap's number or name stands twice:", gap.id);
    if (gaps->count == MAX_GAPS)
        fail_at(source, gap.open, "too many gaps at", gap.id);
    gaps->gap[gaps->count++] = gap;
}

static void check_todo(const struct source *source, const struct gap *gap, int line, const char *words)
{
    char expected[NAME + 16];
    snprintf(expected, sizeof expected, "TODO(\"%s\");", gap->id);
    if (strcmp(words, expected) != 0)
        fail_at(source, line, "this gap's starter line must read", expected);
}

/* Read the lines of one gap from its opening marker on; returns the line of its closing marker. */
static int scan_gap(struct gaps *gaps, const struct source *source, int line, const char *words)
{
    struct gap gap = parse_gap(source, line, words);
    char closing[NAME + 8];
    snprintf(closing, sizeof closing, "gap %s", gap.id);
    for (int i = line + 1; i < source->lines; i++) {
        const char *todo = after_marker(source->line[i], "//="),
                   *close = after_marker(source->line[i], "//<");
        if (after_marker(source->line[i], "//>"))
            fail_at(source, i, "a marker inside gap", gap.id);
        if (todo && gap.todo >= 0)
            fail_at(source, i, "a second '//=' in gap", gap.id);
        if (todo) {
            check_todo(source, &gap, i, todo);
            gap.todo = i;
        } else if (close && strcmp(close, closing) == 0 && gap.todo == i - 1) {
            add_gap(gaps, source, gap);
            return i;
        } else if (close || gap.todo >= 0)
            fail_at(source, i, "'//= TODO' and then '//< gap ID' must end gap", gap.id);
    }
    fail_at(source, line, "nothing closes gap", gap.id);
}

static int scan_snippet(const struct source *source, int line, const char *name)
{
    for (int i = 0; i < line; i++) {
        const char *earlier = after_marker(source->line[i], "//>");
        if (earlier && strcmp(earlier, name) == 0)
            fail_at(source, line, "this snippet's name stands twice:", name);
    }
    for (int i = line + 1; i < source->lines; i++) {
        const char *close = after_marker(source->line[i], "//<");
        if (close && strcmp(close, name) == 0)
            return i;
        if (close || after_marker(source->line[i], "//>") || after_marker(source->line[i], "//="))
            fail_at(source, i, "a marker inside snippet", name);
    }
    fail_at(source, line, "nothing closes snippet", name);
}

void scan_gaps(struct gaps *gaps, const struct source *source)
{
    for (int i = 0; i < source->lines; i++) {
        const char *open = after_marker(source->line[i], "//>");
        if (open && strncmp(open, "gap ", 4) == 0)
            i = scan_gap(gaps, source, i, open);
        else if (open)
            i = scan_snippet(source, i, open);
        else if (after_marker(source->line[i], "//=") || after_marker(source->line[i], "//<"))
            fail_at(source, i, "this marker belongs to no open gap:", source->line[i]);
    }
}

const struct gap *find_gap(const struct gaps *gaps, const char *id)
{
    for (int i = 0; i < gaps->count; i++)
        if (strcmp(gaps->gap[i].id, id) == 0)
            return &gaps->gap[i];
    return NULL;
}

void check_needs(const struct gaps *gaps)
{
    for (int i = 0; i < gaps->count; i++) {
        char needs[NEEDS];
        memcpy(needs, gaps->gap[i].needs, sizeof needs);
        for (char *id = strtok(needs, " "); id; id = strtok(NULL, " "))
            if (!find_gap(gaps, id))
                fail("%s:%d: gap %s needs gap %s, which does not exist", gaps->gap[i].path,
                     gaps->gap[i].open + 1, gaps->gap[i].id, id);
    }
}
