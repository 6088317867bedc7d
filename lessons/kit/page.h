/* A lesson's page, and the blocks in it that the code and its runs fill (refresh.c says what they look like). */
#ifndef KIT_PAGE_H
#define KIT_PAGE_H

#include "kit/markers.h"

enum { MAX_BLOCKS = 200, WORDS = 256 };

/* Line numbers count from 0. The block reaches from the comment at `marker` to the fence that closes at `close`. */
struct block {
    int is_code, trained, marker, open, close;
    char from[WORDS]; /* the source's path, or the name of the program that prints */
    char gap[NAME],
        name[WORDS]; /* of a source: a gap's number, or else a snippet's name; of an output: a heading */
};

struct page {
    struct source source;
    struct block block[MAX_BLOCKS];
    int blocks;
};

/* Read a page and find its blocks; free page->source.text. A comment that is no marker, one without its fence, a second copy of one, and
 * a fence that does not close fail with file and line. */
void read_page(struct page *page, const char *path);

#endif
