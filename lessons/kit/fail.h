/* Errors a user can mend: one line that says what, where and what to do. */
#ifndef KIT_FAIL_H
#define KIT_FAIL_H

/* Exit statuses of every program of the kit (make itself can only say 0 or 2). */
enum { STATUS_DONE = 0, STATUS_UNFINISHED = 1, STATUS_USAGE = 2, STATUS_INTERNAL = 3 };

/* Name the program in front of every message; `path` is argv[0]. */
void program_name(const char *path);

/* Print "program: message" to stderr and exit with STATUS_USAGE. */
_Noreturn void fail(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Print "program: message" to stderr and go on. */
void warn(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* calloc that fails with a message: `count` items of `size` bytes, zeroed, freed by the caller. */
void *new_array(long count, unsigned long size);

#endif
