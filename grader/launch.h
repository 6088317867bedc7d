/* Run untrusted programs: each in a session of its own behind the sandbox, with bounded input, output and
 * time, several at once. */
#ifndef LAUNCH_H
#define LAUNCH_H

#include "sandbox.h"

#include <stddef.h>

enum { CAPTURE = 64 << 10 }; /* bytes kept of what a program prints */

/* Why the launcher ended a program: it and what it started used up their processor time; they neither computed nor ended; they
 * wanted to compute, but the machine was too busy, which says nothing about them. */
enum stopped { NOT_STOPPED, USED_UP, WAITED, STARVED };

struct job {
    /* given */
    const char *const *argv;
    struct limits limits;
    const unsigned char *request; /* for descriptor 3, or NULL */
    size_t request_size, reply_limit;
    /* found */
    unsigned char *reply; /* from descriptor 4; freed by the caller */
    size_t reply_size;
    int reply_overflow;
    char output[CAPTURE + 1]; /* stdout and stderr, cut */
    int output_cut;
    int status;      /* as from waitpid */
    int not_started; /* for lack of the machine's own means: nobody's fault */
    enum stopped stopped;
    double cpu_seconds;
    /* the launcher's own */
    struct running *running;
};

/* Run all jobs, at most `at_once` at a time, in order; returns when the last has ended and no process of
 * theirs is left. Returns 0, or -1 if a process could not be started for lack of the machine's own means. */
int launch_all(struct job **jobs, int count, int at_once);

/* Run those once more, one at a time, that waited: they sleep, or the machine stood still, which is nobody's mistake. Returns as
 * launch_all does. */
int launch_again(struct job **jobs, int count);

/* It ended by itself, with status 0. */
int job_went_well(const struct job *job);

#endif
