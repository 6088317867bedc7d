#include "aims.h"
#include "kit/fail.h"
#include "kit/rng.h"

#include <math.h>
#include <stdlib.h>

double aimed_step(struct mlp *grad, const struct mlp *net, struct tape *tape, const float *x0, const int *t,
                  const float *eps, const double *alpha_bar, void *context)
{
    const struct aim *aim = context;
    return train_step_on(grad, net, tape, x0, t, eps, alpha_bar, aim->target, aim->weight);
}

void read_chisel(float *eps, const float *x, int t, int B, void *context)
{
    struct read_context *read = context;
    int *steps = new_array(B, sizeof *steps);
    for (int b = 0; b < B; b++)
        steps[b] = t;
    net_chisel(eps, x, t, B, &read->net);
    if (read->read_as == X0)
        eps_of_x0(eps, eps, x, steps, read->net.alpha_bar, B, 2);
    if (read->read_as == V)
        eps_of_v(eps, eps, x, steps, read->net.alpha_bar, B, 2);
    free(steps);
}

void off_ideal(double *off, struct read_context *read, int count, const float *data, int N,
               const struct schedule *schedule, int t, int draws, uint64_t seed)
{
    struct ideal_context ideal = {data, N, schedule->alpha_bar};
    float *x = new_array(2 * draws, sizeof *x), *guess = new_array(2 * draws, sizeof *x),
          *best = new_array(2 * draws, sizeof *x);
    double signal = sqrt(schedule->alpha_bar[t]), noise = sqrt(1.0 - schedule->alpha_bar[t]);
    struct rng rng;
    rng_seed(&rng, seed, STREAM_JUDGE);
    for (int b = 0; b < draws; b++) {
        uint32_t point = rng_below(&rng, (uint32_t)N);
        for (uint32_t d = 0; d < 2; d++)
            x[2 * b + (int)d] = (float)(signal * (double)data[2 * point + d] + noise * rng_normal(&rng));
    }
    ideal_chisel(best, x, t, draws, &ideal);
    for (int k = 0; k < count; k++) {
        double sum = 0.0;
        read_chisel(guess, x, t, draws, &read[k]);
        for (int i = 0; i < 2 * draws; i++)
            sum += pow((double)guess[i] - (double)best[i], 2.0) / (2.0 * draws);
        off[k] = sqrt(sum);
    }
    free(x);
    free(guess);
    free(best);
}

static double mean_between(const float *a, int n, const float *b, int N)
{
    double sum = 0.0;
    for (int i = 0; i < n; i++)
        for (int k = 0; k < N; k++) {
            float dx = a[2 * i] - b[2 * k], dy = a[2 * i + 1] - b[2 * k + 1];
            sum += (double)sqrtf(dx * dx + dy * dy);
        }
    return sum / n / N;
}

double energy_distance(const float *samples, int n, const float *data, int N)
{
    return 2.0 * mean_between(samples, n, data, N) - mean_between(samples, n, samples, n) -
           mean_between(data, N, data, N);
}
