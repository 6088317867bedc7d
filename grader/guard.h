/* Arrays that notice a foot over the line: each ends exactly where an untouchable page begins, and a known
 * pattern lies before it. */
#ifndef GUARD_H
#define GUARD_H

#include <stddef.h>

struct guarded {
    char name[24];
    unsigned char *block, *start;
    size_t size, pages; /* bytes of the array; bytes of the middle, between the two untouchable pages */
    struct guarded *older;
};

/* A new array of `size` bytes in front of the list; exits with a message if there is no memory. */
void *guard_new(struct guarded **list, const char *name, size_t size);

/* From now on the newest array cannot be written. */
void guard_seal(struct guarded *newest);

/* End of a case: exit with a message if something was written before an array; then free them all. */
void guard_check_and_free(struct guarded **list);

/* Explain crashes that touch a guarded array, on stderr, from now on, and say in which case. */
void guard_explain_crashes(struct guarded **list, int number);

#endif
