/* The layer that closes the file system, as far as this kernel's Landlock goes. */
#ifndef LANDLOCK_H
#define LANDLOCK_H

/* From now on only the system's programs and libraries and the paths in `readable` can be read and executed, and only those in
 * `writable` written (lists ended by NULL; either may be NULL; a path that does not exist is skipped). Returns 0, or -1. */
int landlock_enter(const char *const *readable, const char *const *writable);

#endif
