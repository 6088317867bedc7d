/* What a program can be told: NAME=value words, the same as in `make lesson3 SEED=7 STEPS=2000`. */
#ifndef KIT_SETTINGS_H
#define KIT_SETTINGS_H

#include <stdint.h>

/* seed 0 .. 2^63-1; T diffusion steps, 1 .. 2000; steps training updates, 1 .. 10000000; the paths are NULL
 * where none is given. */
struct settings {
    uint64_t seed;
    int T, steps;
    int threads;         /* 0: as many as there are processors */
    int guess;           /* 1: ask before each experiment */
    const char *image;   /* a PNG to put on the staircase */
    const char *data;    /* a PNG; what is drawn on it is the data */
    const char *chisel;  /* ideal, net, or NULL for both */
    const char *network; /* a network that lesson 3 saved, used instead of training */
    const char *claim;   /* an experiment of `make claims`, or NULL for all */
    const char *out;     /* directory for the files; it must exist */
};

/* Fill in what argv says over the defaults already in `settings`. `used` names the settings that mean
 * something to this program ("SEED T IMAGE"); others are checked too, and noted. --help prints `about` and
 * the settings, status 0; a bad word fails. */
void settings_read(struct settings *settings, int argc, char **argv, const char *used, const char *about);

#endif
