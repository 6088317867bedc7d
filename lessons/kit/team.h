/* Threads that share the work of one program. At first there is one member, the caller. */
#ifndef KIT_TEAM_H
#define KIT_TEAM_H

enum { MOST_MEMBERS = 16 };

/* Make the team so large, 1 .. MOST_MEMBERS. Once a program. */
void team_set(int members);

/* How many members there are. */
int team_members(void);

/* Call job(context, member) once for each member, at the same time, and return when all have ended. The caller is
 * member 0. What a job computes must not depend on how many members there are. */
void team_run(void (*job)(void *context, int member), void *context);

/* The share of `count` items that is a member's: [*first, *end), cut at multiples of 16. */
void team_share(int count, int member, int *first, int *end);

/* How many processors this machine has for us. */
int processors(void);

#endif
