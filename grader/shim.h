/* What a shim uses: it takes a case's inputs in order, gives outputs, and calls the student's function in
 * between. Every array lies against a page that cannot be touched, inputs cannot be written, and outputs
 * start as NaN (ints as a wild number). */
#ifndef SHIM_H
#define SHIM_H

#include "message.h"

struct call {
    const struct values *in;
    int next;
    struct values *out;
    struct guarded *guarded; /* this case's arrays */
};

/* The next input, which must have that type; *count may be NULL. The pointer is good until the case ends. */
const int *take_ints(struct call *call, int *count);
const float *take_floats(struct call *call, int *count);
const double *take_doubles(struct call *call, int *count);
int take_int(struct call *call);
double take_double(struct call *call);

/* Room for an output. */
double *give_doubles(struct call *call, const char *name, int count);
float *give_floats(struct call *call, const char *name, int count);
int *give_ints(struct call *call, const char *name, int count);
void give_double(struct call *call, const char *name, double value);

/* The next input, which the function may change: it comes back as an output of the same name. */
float *change_floats(struct call *call, int *count);
double *change_doubles(struct call *call, int *count);

/* Room of its own for the shim, guarded like an output, but not sent back. */
float *room_floats(struct call *call, int count);

typedef void shim_fn(struct call *call);

/* The shim for a gap ("1.4") or a whole-lesson test ("1.buried"), or NULL. */
shim_fn *find_shim(const char *gap);

struct shim {
    const char *gap;
    shim_fn *run;
};

/* The tables of the lessons and of the whole-lesson tests; each ends with a NULL gap. */
extern const struct shim lesson1_shims[], lesson2_shims[], lesson3_shims[], lesson4_shims[], lesson5_shims[],
    whole_shims[];

#endif
