#define _POSIX_C_SOURCE 200809L
#include "copies.h"
#include "hash.h"
#include "kit/fail.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct copies copies_new(const uint64_t untouched[LESSONS])
{
    return (struct copies){.next = new_array(1, sizeof(struct copy)), .untouched = untouched};
}

void copies_free(struct copies *copies)
{
    for (int i = 0; i < LESSONS; i++)
        free(copies->best[i]);
    free(copies->next);
}

int lesson_of(const char *path)
{
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    for (int i = 0; i < LESSONS; i++)
        if (strcmp(name, lesson_files[i]) == 0)
            return i;
    return -1;
}

static int is_step(const char *step, size_t length, const char *name)
{
    return length == strlen(name) && strncmp(step, name, length) == 0;
}

int copies_place(struct copies *copies, const char *path)
{
    struct copy *copy = copies->next;
    const char *step = path, *before = "";
    size_t length, length_before = 0;
    copy->lesson = lesson_of(path);
    copy->depth = copy->in_starter = 0;
    if (copy->lesson < 0 || snprintf(copy->path, sizeof copy->path, "%s", path) >= (int)sizeof copy->path)
        return 0;
    for (; step[length = strcspn(step, "/")]; step += length + 1) {
        if (length == 0 || is_step(step, length, ".") || is_step(step, length, ".."))
            continue;
        if (*step == '.' || is_step(step, length, "__MACOSX") ||
            (is_step(step, length, "pristine") && is_step(before, length_before, "grader")))
            return 0;
        copy->depth++;
        copy->in_starter = is_step(step, length, "starter");
        before = step;
        length_before = length;
    }
    copy->depth -= copy->in_starter;
    return 1;
}

/* Comments and blanks are left out. Strings are not told from code; this is for questions, not for verdicts. */
uint64_t code_print(const unsigned char *bytes, size_t size)
{
    uint64_t hash[2] = HASH_START;
    int comment = 0; /* '*' or '/' inside one */
    for (size_t i = size >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0; i < size; i++) {
        unsigned char c = bytes[i], next = i + 1 < size ? bytes[i + 1] : 0;
        if (!comment && c == '/' && (next == '*' || next == '/')) {
            comment = next;
            i++;
        } else if (comment == '*' && c == '*' && next == '/') {
            comment = 0;
            i++;
        } else if (comment == '/' && c == '\n')
            comment = 0;
        else if (!comment && !isspace(c))
            hash_bytes(hash, &c, 1);
    }
    return hash[0] ? hash[0] : 1;
}

static int compare_times(const struct timespec *a, const struct timespec *b)
{
    if (a->tv_sec != b->tv_sec)
        return a->tv_sec > b->tv_sec ? 1 : -1;
    return a->tv_nsec > b->tv_nsec ? 1 : a->tv_nsec < b->tv_nsec ? -1 : 0;
}

/* Of two with the same path the later counts, as when an archive is unpacked. */
static int goes_before(const struct copy *a, const struct copy *b)
{
    if (strcmp(a->path, b->path) == 0)
        return 1;
    if (a->untouched != b->untouched)
        return b->untouched;
    if (a->depth != b->depth)
        return a->depth < b->depth;
    if (a->in_starter != b->in_starter)
        return a->in_starter;
    int newer = compare_times(&a->changed, &b->changed);
    return newer ? newer > 0 : strcmp(a->path, b->path) < 0;
}

void copies_offer(struct intake *intake, struct copies *copies)
{
    struct copy *copy = copies->next, **best = &copies->best[copy->lesson];
    copy->encoding = text_encoding(copy->bytes, copy->size);
    if (!text_make_plain(copy->bytes, &copy->size, sizeof copy->bytes)) {
        intake_refuse(intake, "%s is %s, or damaged; save it as UTF-8", lesson_files[copy->lesson],
                      encoding_name(copy->encoding));
        return;
    }
    copy->untouched = code_print(copy->bytes, copy->size) == copies->untouched[copy->lesson];
    copies->count[copy->lesson]++;
    if (*best && !goes_before(copy, *best))
        return;
    copies->next = *best ? *best : new_array(1, sizeof *copy);
    *best = copy;
}
