#include "kit/markers.h"
#include "kit/fail.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static _Noreturn void fail_at(const struct source *source, int line, const char *message, const char *word)
{
    fail("%s:%d: %s %s", source->path, line + 1, message, word);
}

char *read_bytes(const char *path, size_t *length)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        fail("cannot read %s: %s", path, strerror(errno));
    char *text = new_array((long)MAX_LINES * MAX_WIDTH + 1, 1);
    *length = fread(text, 1, (size_t)MAX_LINES * MAX_WIDTH, file);
    if (ferror(file))
        fail("cannot read %s: %s", path, strerror(errno));
    if (fgetc(file) != EOF)
        fail("%s has more than %d bytes", path, MAX_LINES * MAX_WIDTH);
    fclose(file);
    return text;
}

char *read_text(const char *path)
{
    size_t length;
    return read_bytes(path, &length);
}

/* What a text editor would not show must not be lost or mixed: a zero byte, a carriage return. */
static void check_bytes(const struct source *source, size_t length)
{
    if (strlen(source->text) != length)
        fail("%s has a zero byte, so it is no UTF-8 text; save it as UTF-8", source->path);
    const char *end = strstr(source->text, "\r\n");
    int line = 1;
    for (const char *at = source->text; end && at < end; at++)
        line += *at == '\n';
    if (end)
        fail("%s:%d: this line ends in CR LF; save the file with LF alone", source->path, line);
}

struct source read_source(const char *path)
{
    size_t length;
    struct source source = {.path = path, .text = read_bytes(path, &length)};
    check_bytes(&source, length);
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

/* A lesson's number, a dot, the gap's. */
static int is_id(const char *word)
{
    size_t lesson = strspn(word, "0123456789"), dot = word[lesson] == '.';
    size_t gap = dot ? strspn(word + lesson + 1, "0123456789") : 0;
    return lesson > 0 && gap > 0 && word[lesson + 1 + gap] == '\0';
}

static int is_name(const char *word)
{
    size_t length = strlen(word);
    for (size_t i = 0; i < length; i++)
        if (!isalnum((unsigned char)word[i]) && word[i] != '_')
            return 0;
    return length > 0 && !isdigit((unsigned char)*word);
}

/* needs ID ... */
static void parse_needs(const struct source *source, int line, struct gap *gap, const char *words)
{
    char needs[NEEDS];
    if (strncmp(words, "needs ", 6) != 0 || strlen(words + 6) >= sizeof needs)
        fail_at(source, line, "only 'needs ID ...' may follow, not", words);
    strcpy(gap->needs, words + 6);
    strcpy(needs, gap->needs);
    for (char *id = strtok(needs, " "); id; id = strtok(NULL, " "))
        if (!is_id(id))
            fail_at(source, line, "a gap needs gaps by their numbers, such as 2.7, not", id);
}

/* gap ID NAME POINTS points|bonus [needs ID ...] */
static struct gap parse_gap(const struct source *source, int line, const char *words)
{
    struct gap gap = {.open = line, .todo = -1, .path = source->path};
    int used = 0,
        fields = sscanf(words, "gap %63s %63s %3d %63s %n", gap.id, gap.name, &gap.points, gap.kind, &used);
    if (fields != 4 || gap.points < 1 || !is_id(gap.id) || !is_name(gap.name) ||
        (strcmp(gap.kind, "points") != 0 && strcmp(gap.kind, "bonus") != 0))
        fail_at(source, line, "a gap reads '//> gap ID NAME N points|bonus [needs ID ...]', not", words);
    if (words[used])
        parse_needs(source, line, &gap, words + used);
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
    if (strcspn(name, " \t") != strlen(name) || !*name || strcmp(name, "gap") == 0)
        fail_at(source, line,
                "a snippet reads '//> NAME' and a gap '//> gap ID NAME N points|bonus [needs ID ...]', not",
                name);
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

static int is_marker(const char *line)
{
    return after_marker(line, "//>") || after_marker(line, "//=") || after_marker(line, "//<");
}

/* A line that looks like a marker and is none would be left in the starter, or leave a solution there. */
static void check_spelling(const struct source *source, int i)
{
    const char *line = source->line[i], *text = line + strspn(line, " \t"),
               *sign = text + strspn(text, "/ \t");
    if (is_marker(line)) {
        if (strchr(" \t", line[strlen(line) - 1]))
            fail_at(source, i, "a blank stands behind this marker:", text);
    } else if (strstr(line, "//>") || strstr(line, "//=") || strstr(line, "//<"))
        fail_at(source, i, "a marker stands alone on its line, not as in:", text);
    else if (strncmp(text, "//", 2) == 0 && *sign && strchr("<=>", *sign) && strchr(" \t", sign[1]))
        fail_at(source, i, "a marker begins with //>, //= or //<, and not as here:", text);
}

void scan_gaps(struct gaps *gaps, const struct source *source)
{
    for (int i = 0; i < source->lines; i++)
        check_spelling(source, i);
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
            if (!find_gap(gaps, id) || find_gap(gaps, id) >= &gaps->gap[i])
                fail("%s:%d: gap %s needs gap %s, which does not %s", gaps->gap[i].path,
                     gaps->gap[i].open + 1, gaps->gap[i].id, id,
                     find_gap(gaps, id) ? "stand before it" : "exist");
    }
}
