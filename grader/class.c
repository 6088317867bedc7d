/* The submissions of a class, as grade_class goes through them. */
#define _POSIX_C_SOURCE 200809L
#include "class.h"
#include "hash.h"
#include "kit/fail.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_ID = 180 };

/* Long names keep their start and get a hash of the whole. */
static char *id_of(const char *name)
{
    char *id = new_array(3 * (long)strlen(name) + 48, 1), *at = id;
    uint64_t hash[2] = HASH_START;
    hash_bytes(hash, name, strlen(name));
    for (const unsigned char *c = (const unsigned char *)name; *c; c++) {
        if (isalnum(*c) || ((*c == '.' || *c == '-') && at > id) || *c == '_')
            *at++ = (char)*c;
        else
            at += sprintf(at, "%%%02X", *c);
    }
    if (at - id > MOST_ID)
        sprintf(id + MOST_ID, "~%016" PRIx64 "%016" PRIx64, hash[0], hash[1]);
    return id;
}

static int by_path(const void *a, const void *b)
{
    return strcmp(((const struct submission *)a)->path, ((const struct submission *)b)->path);
}

struct class class_read(const char *directory)
{
    struct class class = {NULL, 0};
    struct dirent *entry;
    DIR *open = opendir(directory);
    if (!open)
        fail("cannot read the submissions in %s: %s", directory, strerror(errno));
    while ((entry = readdir(open))) {
        if (entry->d_name[0] == '.')
            continue;
        class.submission = realloc(class.submission, (size_t)(class.count + 1) * sizeof *class.submission);
        if (!class.submission)
            fail("out of memory for %d submissions", class.count + 1);
        char *path = new_array((long)(strlen(directory) + strlen(entry->d_name) + 2), 1);
        sprintf(path, "%s/%s", directory, entry->d_name);
        class.submission[class.count++] = (struct submission){path, id_of(entry->d_name)};
    }
    closedir(open);
    if (class.count == 0)
        fail("there is nothing in %s", directory);
    qsort(class.submission, (size_t) class.count, sizeof *class.submission, by_path);
    return class;
}
