/* What a program can be told: NAME=value words, the same as in `make lesson3 SEED=7 STEPS=2000`. */
#ifndef KIT_SETTINGS_H
#define KIT_SETTINGS_H

#include <stdint.h>

struct settings {
    uint64_t seed; /* SEED=n      0 .. 2^63 - 1 */
    int T;         /* T=n         diffusion steps, 1 .. 100000 */
    int steps; /* STEPS=n     updates of the table (lesson 2) or of the network (lesson 3), 1 .. 10000000 */
    const char *image;   /* IMAGE=path  a PNG to put on the staircase, or NULL */
    const char *data;    /* DATA=path   a PNG whose dark pixels are the data, or NULL */
    const char *chisel;  /* CHISEL=ideal|net, or NULL for both */
    const char *network; /* NETWORK=path  a network that lesson 3 saved, used instead of training, or NULL */
    const char *out;     /* OUT=dir     where files go; it must exist */
};

/* Fill in what argv says over the defaults already in `settings`. `used` names the settings that mean something to this program
 * ("SEED T IMAGE"); others are checked too, and noted. --help prints `about` and the settings, status 0; a bad word fails. */
void settings_read(struct settings *settings, int argc, char **argv, const char *used, const char *about);

#endif
