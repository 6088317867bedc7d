/* What the shims of several lessons share: networks and tapes in guarded arrays, and a chisel of no meaning. */
#ifndef SHIM_NET_H
#define SHIM_NET_H

#include "ddpm.h"
#include "shim.h"

/* A network whose parameters lie in one array. */
struct mlp params_view(const float *params);

/* A tape in guarded arrays, with room for B rows. */
struct tape tape_room(struct call *call, int B);

/* A chisel that depends on all it is given, and notes the t of each of its first K calls; context is struct notes. */
struct notes {
    int *asked, strokes, K;
};
chisel_fn plain_chisel;

#endif
