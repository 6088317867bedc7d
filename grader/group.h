/* What a program and all that it started do with the processor. */
#ifndef GROUP_H
#define GROUP_H

#include <sys/types.h>

struct group {
    double cpu_seconds; /* of all that live, and of those whose end was noticed */
    int runs;           /* one at least computes, or would if it got a processor */
};

/* Look at `leader` and its descendants. Returns 1, or 0 where the system does not say (it has no /proc). */
int group_look(pid_t leader, struct group *group);

/* Whoever has computed for long stands back behind those who have just begun. */
void group_stand_back(pid_t leader);

/* Kill and bury this process's children but those in `kept`: what programs left behind and was handed to this subreaper. Returns
 * how many there were; 0 where the system does not say. */
int end_strays(const pid_t *kept, int count);

#endif
