#include "leaps.h"
#include "kit/fail.h"
#include "kit/rng.h"
#include "train.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

const struct walker walkers[] = {{"lesson 3, linspace", ANCESTRAL, LINSPACE, 0.0},
                                 {"DDIM, linspace", BY_DDIM, LINSPACE, 0.0},
                                 {"DDIM, even in lambda", BY_DDIM, EVEN_IN_LAMBDA, 0.0},
                                 {"2M, linspace", BY_2M, LINSPACE, 0.0},
                                 {"2M, even in lambda", BY_2M, EVEN_IN_LAMBDA, 0.0},
                                 {"DDIM, leading", BY_DDIM, LEADING, 0.0},
                                 {"DDIM, trailing", BY_DDIM, TRAILING, 0.0},
                                 {0}};

void choose_steps(int *t, enum spacing rule, const struct schedule *schedule, int K)
{
    double *beta = new_array(K, sizeof *beta);
    if (rule == LINSPACE)
        respace(t, beta, schedule->alpha_bar, schedule->T, K);
    else if (rule == EVEN_IN_LAMBDA)
        spaced_in_lambda(t, schedule->alpha_bar, schedule->T, K);
    else
        spaced(t, rule, schedule->T, K);
    free(beta);
}

void carve_by(float *x, const struct workshop *workshop, const struct walker *walker, chisel_fn *chisel,
              void *context, int K)
{
    if (walker->method == ANCESTRAL) {
        carve(x, workshop, chisel, context, K, NULL);
        return;
    }
    const double *table = workshop->schedule->alpha_bar;
    int *t = new_array(K, sizeof *t);
    float *z = new_array(2L * SAMPLES * K, sizeof *z);
    struct rng rng;
    choose_steps(t, walker->spacing, workshop->schedule, K);
    rng_seed(&rng, workshop->seed, STREAM_SAMPLE);
    rng_normals(&rng, x, 2L * SAMPLES);
    rng_normals(&rng, z, 2L * SAMPLES * K);
    if (walker->method == BY_DDIM)
        sample_ddim(x, walker->eta > 0.0 ? z : NULL, walker->eta, chisel, context, t, table, K, SAMPLES);
    else
        sample_2m(x, chisel, context, t, table, K, SAMPLES);
    free(t);
    free(z);
}

double gaussian_error(int K, int second)
{
    double x = 1.0, x0_before = 0.0, a_before = 0.0, start = 0.0, end = 0.0;
    for (int i = 0; i < K; i++) {
        double from = -5.0 + 9.6 * i / K, to = -5.0 + 9.6 * (i + 1) / K;
        double a = 1.0 / (1.0 + exp(-2.0 * from)), p = 1.0 / (1.0 + exp(-2.0 * to));
        double eps = sqrt(1.0 - a) * x / (0.25 * a + 1.0 - a), x0 = (x - sqrt(1.0 - a) * eps) / sqrt(a);
        start = i == 0 ? sqrt(0.25 * a + 1.0 - a) : start;
        end = sqrt(0.25 * p + 1.0 - p);
        struct ddim one = ddim_step(a, p, 0.0);
        struct solver two = second && i > 0 ? solver_second(a_before, a, p) : solver_first(a, p);
        x = second ? two.x_coef * x + two.now_coef * x0 + two.before_coef * x0_before
                   : one.x0_coef * x0 + one.eps_coef * eps;
        x0_before = x0;
        a_before = a;
    }
    return fabs(x * start / end - 1.0);
}

struct mlp network_of(const struct workshop *workshop, const struct settings *settings)
{
    struct mlp net = mlp_new();
    int T = workshop->schedule->T;
    if (settings->network) {
        int trained_for = mlp_load(&net, settings->network);
        if (trained_for != T)
            fail("%s was trained for T = %d, and this lesson walks T = %d", settings->network, trained_for,
                 T);
        return net;
    }
    heading("Training the network of lesson 3: %d steps", settings->steps);
    mlp_init(&net, settings->seed);
    double *loss = new_array(settings->steps, sizeof *loss), last = 0.0;
    int tail = settings->steps < 1000 ? settings->steps : 1000;
    train(&net, workshop->data, workshop->N, workshop->schedule,
          &(struct training){
              .steps = settings->steps, .rate = RATE, .decay = 1, .seed = settings->seed, .loss = loss});
    for (int i = settings->steps - tail; i < settings->steps; i++)
        last += loss[i] / tail;
    printf("Mean loss of the last %d steps %.4f. (make lesson3 leaves a network; NETWORK= and its path save "
           "this "
           "wait.)\n",
           tail, last);
    free(loss);
    return net;
}
