#include "kit/page.h"
#include "kit/fail.h"

#include <stdio.h>
#include <string.h>

static _Noreturn void refuse(const struct source *page, int line, const char *message)
{
    fail("%s:%d: %s: %s", page->path, line + 1, message, page->line[line]);
}

static int is_fence(const char *line)
{
    return strncmp(line + strspn(line, " \t"), "```", 3) == 0;
}

/* A fence that opens names its language, so that it is never taken for one that closes. */
static int is_closing(const char *line)
{
    line += strspn(line, " \t");
    line += strspn(line, "`");
    return line[strspn(line, " \t")] == '\0';
}

/* Each sscanf must come to the end of the line, where it sets `end`. */
static int parse_code(struct block *block, const char *line)
{
    int end = 0;
    sscanf(line, "<!-- code %255s gap %63s -->%n", block->from, block->gap, &end);
    if (end > 0 && line[end] == '\0')
        return 1;
    *block->gap = '\0';
    end = 0;
    sscanf(line, "<!-- code %255s %255s -->%n", block->from, block->name, &end);
    return end > 0 && line[end] == '\0' && strcmp(block->name, "gap") != 0;
}

static int parse_output(struct block *block, const char *line)
{
    int end = 0;
    if (sscanf(line, "<!-- output make claims CLAIM=%255[^ ] %n", block->name, &end) == 1)
        strcpy(block->from, "claims");
    else
        sscanf(line, "<!-- output make %63s \"%255[^\"]\" %n", block->from, block->name, &end);
    block->trained = end > 0 && strcmp(line + end, "trained -->") == 0;
    return block->trained || (end > 0 && strcmp(line + end, "-->") == 0);
}

static void refuse_twice(const struct page *page, int line)
{
    const struct source *source = &page->source;
    for (int i = 0; i < page->blocks; i++)
        if (strcmp(source->line[page->block[i].marker], source->line[line]) == 0)
            fail("%s:%d: this block stands already in line %d: %s", source->path, line + 1,
                 page->block[i].marker + 1, source->line[line]);
}

/* Is this the line that is made above code: `path`, line n: */
static int is_place(const char *line)
{
    int end = 0;
    sscanf(line, "`%*[^`]`, line %*d:%n", &end);
    return end > 0 && line[end] == '\0';
}

/* Only what is made may stand between a comment and its fence: all of it is replaced. */
static int fence_of(const struct source *page, const struct block *block)
{
    int at = block->marker + 1;
    if (block->is_code && at + 1 < page->lines && is_place(page->line[at]) && !*page->line[at + 1])
        at += 2;
    if (at >= page->lines || strcmp(page->line[at], block->is_code ? "```c" : "```text") != 0)
        refuse(page, block->marker,
               block->is_code ? "its fence must stand right below this comment (write ```c and ``` there, "
                                "and the rest is made)"
                              : "its fence must stand right below this comment (write ```text and ``` there, "
                                "and the rest is made)");
    return at;
}

static void add_block(struct page *page, int line)
{
    struct block *block = &page->block[page->blocks];
    const char *text = page->source.line[line];
    if (page->blocks == MAX_BLOCKS)
        refuse(&page->source, line, "too many blocks on one page");
    *block = (struct block){.marker = line, .is_code = strncmp(text, "<!-- code ", 10) == 0};
    if (!(block->is_code ? parse_code(block, text) : parse_output(block, text)))
        refuse(&page->source, line,
               "a comment in a lesson reads <!-- code FILE NAME -->, <!-- code FILE gap ID -->, <!-- output "
               "make PROGRAM \"HEADING\" --> or "
               "<!-- output make claims CLAIM=NAME -->, an output also with trained before -->, not");
    refuse_twice(page, line);
    block->open = fence_of(&page->source, block);
    page->blocks++;
}

/* One line inside the fence that opens at `open`; returns 1 if it closes there. */
static int closes(const struct source *page, int line, int open)
{
    const char *text = page->line[line], *words = text + strspn(text, " \t");
    int fence = is_fence(text);
    if ((fence && !is_closing(text)) || strncmp(words, "<!--", 4) == 0)
        fail("%s:%d: nothing closes the fence of line %d before this: %s", page->path, line + 1, open + 1,
             text);
    return fence;
}

void read_page(struct page *page, const char *path)
{
    int open = -1;
    struct source *source = &page->source;
    *page = (struct page){.source = read_source(path)};
    for (int i = 0; i < source->lines; i++) {
        const char *text = source->line[i];
        struct block *last = page->blocks > 0 ? &page->block[page->blocks - 1] : NULL;
        if (open >= 0 && closes(source, i, open)) {
            if (last && last->open == open)
                last->close = i;
            open = -1;
        } else if (open < 0 && is_fence(text)) {
            if (is_closing(text))
                refuse(source, i,
                       "no fence is open here; one that opens names its language, as ```text does");
            open = i;
        } else if (open < 0 && strncmp(text, "~~~", 3) == 0)
            refuse(source, i, "a fence is written ```, not");
        else if (open < 0 && strstr(text, "<!--"))
            add_block(page, i);
    }
    if (open >= 0)
        refuse(source, open, "nothing closes this fence");
}
