/* One jail a submission, by bubblewrap: no network, its own processes, and of the file system only what is named. The
 * driver stays outside; each job's process steps in. When the jail closes, or the driver dies, all inside it ends. */
#ifndef JAIL_H
#define JAIL_H

/* Open it around these files and directories (lists ended by NULL; either may be NULL) and what a compiler needs.
 * Returns 1, or 0 where bubblewrap is missing or refused; found out by running it and stepping in. */
int jail_open(const char *const *readable, const char *const *writable);

/* In a child of the driver: go on inside, as a new process, whose end becomes the child's own. Returns 0, or -1. */
int jail_enter(void);

int jail_is_open(void);

/* The driver's child that holds the jail, or 0. */
int jail_process(void);

void jail_close(void);

#endif
