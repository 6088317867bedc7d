#include "shim_net.h"

#include <math.h>

struct mlp params_view(const float *params)
{
    struct mlp net = {.params = (float *)params};
    float *at = net.params;
    for (int l = 0; l < LAYERS; l++) {
        net.weight[l] = at;
        net.bias[l] = at += WIDTH[l] * WIDTH[l + 1];
        at += WIDTH[l + 1];
    }
    return net;
}

struct tape tape_room(struct call *call, int B)
{
    struct tape tape = {.B = B, .capacity = B};
    for (int l = 0; l < LAYERS; l++) {
        tape.in[l] = room_floats(call, B * WIDTH[l]);
        tape.pre[l] = room_floats(call, B * WIDTH[l + 1]);
        tape.din[l] = l > 0 ? room_floats(call, B * WIDTH[l]) : NULL;
    }
    tape.x_t = room_floats(call, 2 * B);
    tape.dout = room_floats(call, 2 * B);
    return tape;
}

void plain_chisel(float *eps, const float *x, int t, int B, void *context)
{
    struct notes *notes = context;
    if (notes->strokes < notes->K)
        notes->asked[notes->strokes] = t;
    notes->strokes++;
    for (int i = 0; i < 2 * B; i++)
        eps[i] = 0.6f * x[i] + 0.3f * sinf(0.1f * (float)t + (float)i);
}
