/* The last rung: a filter of system calls. */
#ifndef FILTER_H
#define FILTER_H

/* Refuse sockets, tracing, namespaces, mounts, what outlives a process (System V's shared memory, queues), and signals to
 * others; and, unless the process `may_change_files`, modes, times, links and lengths of files by their names. Returns 0,
 * or -1 with errno. */
int filter_enter(int may_change_files);

/* Enter it, and see whether it refuses what it must. Returns 0 if it does. */
int filter_try(void);

#endif
