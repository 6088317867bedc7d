#include "gradients.h"
#include "ddpm.h"
#include "kit/fail.h"
#include "program.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DIRECTIONS = 16, B = 6, I = 9, O = 7, MOST = 64 };
/* Differences of float losses carry rounding: with right code the network's lines reach 3e-4 on unlucky
 * seeds, and a mistake is seldom under 1e-2. */
#define LIMIT 3e-3

/* loss at `at` moved by `distance` along `direction`; `at` is put back. */
static double moved(double (*loss)(void *), void *context, float *at, const float *direction, int n,
                    double distance)
{
    float *kept = new_array(n, sizeof(float));
    memcpy(kept, at, (size_t)n * sizeof(float));
    for (int i = 0; i < n; i++)
        at[i] += (float)distance * direction[i];
    double value = loss(context);
    memcpy(at, kept, (size_t)n * sizeof(float));
    free(kept);
    return value;
}

static double difference(double (*loss)(void *), void *context, float *at, const float *direction, int n,
                         double step)
{
    return (moved(loss, context, at, direction, n, step) - moved(loss, context, at, direction, n, -step)) /
           (2.0 * step);
}

double gradient_error(double (*loss)(void *context), void *context, float *at, const float *gradient, int n,
                      double step, struct rng *rng)
{
    float *direction = new_array(n, sizeof(float));
    double error = 0.0, size = 0.0;
    for (int k = 0; k < DIRECTIONS; k++) {
        double claimed = 0.0;
        for (int i = 0; i < n; i++) {
            direction[i] = rng_below(rng, 2) ? 1.0f : -1.0f;
            claimed += (double)direction[i] * (double)gradient[i];
        }
        double wide = difference(loss, context, at, direction, n, 2.0 * step);
        double narrow = difference(loss, context, at, direction, n, step);
        double slope = (4.0 * narrow - wide) / 3.0;
        error += (claimed - slope) * (claimed - slope);
        size += slope * slope;
    }
    free(direction);
    return sqrt(error / size);
}

/* A small layer; the loss is the inner product of its output with fixed numbers, so `weigh` is the gradient
 * of the output. */
struct layer {
    float in[MOST], weight[MOST], bias[MOST], out[MOST], weigh[MOST];
    float din[MOST], dweight[MOST], dbias[MOST];
};

static double weighed(const float *out, const float *weigh, int n)
{
    double sum = 0.0;
    for (int i = 0; i < n; i++)
        sum += (double)out[i] * (double)weigh[i];
    return sum;
}

static double linear_loss(void *context)
{
    struct layer *layer = context;
    linear_forward(layer->out, layer->in, layer->weight, layer->bias, B, I, O);
    return weighed(layer->out, layer->weigh, B * O);
}

static double silu_loss(void *context)
{
    struct layer *layer = context;
    silu_forward(layer->out, layer->in, B * I);
    return weighed(layer->out, layer->weigh, B * I);
}

static double mse_of_layer(void *context)
{
    struct layer *layer = context;
    return mse_loss(layer->out, layer->in, layer->weigh, B * I);
}

static double report(const char *function, const char *of, double error)
{
    printf("  %-16s %-26s %8.0e   %s\n", function, of, error, ok_or_off(error, LIMIT));
    fflush(stdout);
    return error <= LIMIT ? error : HUGE_VAL;
}

static double check_layers(struct rng *rng)
{
    struct layer *layer = new_array(1, sizeof *layer);
    rng_normals(rng, layer->in, MOST);
    rng_normals(rng, layer->weight, MOST);
    rng_normals(rng, layer->bias, MOST);
    rng_normals(rng, layer->weigh, MOST);
    mse_loss(layer->din, layer->in, layer->weigh, B * I);
    double worst = report("mse_loss", "by the output",
                          gradient_error(mse_of_layer, layer, layer->in, layer->din, B * I, 0.25, rng));
    memset(layer->dweight, 0, sizeof layer->dweight);
    memset(layer->dbias, 0, sizeof layer->dbias);
    linear_backward(layer->din, layer->dweight, layer->dbias, layer->weigh, layer->in, layer->weight, B, I,
                    O);
    worst = fmax(worst, report("linear_backward", "by its input",
                               gradient_error(linear_loss, layer, layer->in, layer->din, B * I, 0.25, rng)));
    worst = fmax(worst,
                 report("linear_backward", "by its weight",
                        gradient_error(linear_loss, layer, layer->weight, layer->dweight, I * O, 0.25, rng)));
    worst = fmax(worst, report("linear_backward", "by its bias",
                               gradient_error(linear_loss, layer, layer->bias, layer->dbias, O, 0.25, rng)));
    silu_backward(layer->din, layer->weigh, layer->in, B * I);
    worst = fmax(worst, report("silu_backward", "by its input",
                               gradient_error(silu_loss, layer, layer->in, layer->din, B * I, 0.03, rng)));
    free(layer);
    return worst;
}

struct whole {
    struct mlp net;
    struct tape tape;
    const float *target;
};

static double whole_loss(void *context)
{
    struct whole *whole = context;
    return mse_loss(whole->tape.dout, mlp_forward(&whole->net, &whole->tape), whole->target,
                    2 * whole->tape.B);
}

static double check_network(struct rng *rng, unsigned long long seed)
{
    struct whole whole = {mlp_new(), tape_new(B), NULL};
    struct mlp grad = mlp_new();
    float target[2 * B];
    double worst = 0.0;
    mlp_init(&whole.net, seed);
    rng_normals(rng, whole.tape.in[0], B * FEATURES);
    rng_normals(rng, target, 2 * B);
    whole.target = target;
    whole_loss(&whole);
    mlp_backward(&grad, &whole.net, &whole.tape, whole.tape.dout);
    for (int l = LAYERS - 1; l >= 0; l--) {
        char of[48];
        int count = WIDTH[l] * WIDTH[l + 1] + WIDTH[l + 1];
        snprintf(of, sizeof of, "layer %d, weight and bias", l);
        double error =
            gradient_error(whole_loss, &whole, whole.net.weight[l], grad.weight[l], count, 0.013, rng);
        worst = fmax(worst, report("mlp_backward", of, error));
    }
    mlp_free(&grad);
    mlp_free(&whole.net);
    tape_free(&whole.tape);
    return worst;
}

static double farthest(const float *got, const double *expected, int n)
{
    double worst = 0.0;
    for (int i = 0; i < n; i++) {
        double error = fabs((double)got[i] - expected[i]);
        worst = worse(worst, error);
    }
    return worst;
}

/* Outputs start as rubbish, so that adding where setting is meant shows. */
double check_forward(void)
{
    heading("Forward functions on values worked by hand (largest error)");
    const double table[2] = {0.9, 0.5};
    const int t[1] = {1};
    const float point[2] = {0.0f, (float)(PI / 2)}, in[4] = {1.0f, 2.0f, -1.0f, 0.5f},
                weight[4] = {3.0f, 0.0f, 1.0f, -2.0f};
    const float bias[2] = {0.5f, -0.5f}, far[5] = {-100.0f, -1.0f, 0.0f, 1.0f, 100.0f};
    float row[FEATURES], out[4] = {9.0f, 9.0f, 9.0f, 9.0f}, silu[5];
    features(row, point, t, table, 1);
    const double row_by_hand[FEATURES] = {0, PI / 2, 0, 1, 1, 0, 0, 0,         1,         -1, 0,
                                          0, 1,      1, 0, 0, 1, 1, sqrt(0.5), sqrt(0.5), 0};
    double worst = report("features", "of (0, pi/2)", farthest(row, row_by_hand, FEATURES));
    linear_forward(out, in, weight, bias, 2, 2, 2);
    const double out_by_hand[4] = {5.5, -4.5, -2.0, -1.5};
    worst = fmax(worst, report("linear_forward", "two rows, two outputs", farthest(out, out_by_hand, 4)));
    silu_forward(silu, far, 5);
    const double silu_by_hand[5] = {0, -0.268941, 0, 0.731059, 100};
    worst = fmax(worst, report("silu_forward", "from -100 to 100", farthest(silu, silu_by_hand, 5)));
    return worst;
}

double check_gradients(unsigned long long seed)
{
    struct rng rng;
    rng_seed(&rng, seed, STREAM_JUDGE);
    heading("Gradients against central differences (relative error)");
    double layers = check_layers(&rng), network = check_network(&rng, seed);
    if (layers >= LIMIT)
        printf("The first one that is off and its forward function do not belong together; look at both.\n");
    else if (network >= LIMIT)
        printf("The parts are right, so it is how mlp_backward puts them together.\n");
    return fmax(layers, network);
}
