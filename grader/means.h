/* What a grade takes of this machine (its processor's instructions, open files, memory, file size, processor time), asked for
 * before anything is graded. */
#ifndef MEANS_H
#define MEANS_H

/* Raises what may be raised. NULL, or what this machine allows too little of and what to do about it; good until the next call. */
const char *means_missing(void);

/* Files that the grader makes serve other users, too: the mask keeps neither its owner from them nor, if `others`, the users whom
 * student code runs as. */
void means_mask(int others);

#endif
