/* What stands in a gap that is still open. */
#ifndef KIT_TODO_H
#define KIT_TODO_H

/* Say which gap is next, in which file and line, and what it should do; exit with status 1. */
#define TODO(gap) todo(gap, __FILE__, __LINE__)

_Noreturn void todo(const char *gap, const char *file, int line);

/* Run attempt(context); returns 1 if it came to its end, 0 if it came to an open gap. For bonus gaps, which
 * stop nobody. */
int came_through(void (*attempt)(void *context), void *context);

#endif
