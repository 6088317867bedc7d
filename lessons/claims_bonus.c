/* Experiments of lessons 4 and 5. */
#include "aims.h"
#include "claims.h"
#include "kit/fail.h"
#include "kit/rng.h"
#include "leaps.h"
#include "points.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* First-order strokes, even in lambda, written as x / sqrt(alpha_bar) moving towards the guessed statue by the share
 * 1 - e^-h; `times` h. Each is consistent in itself, whatever `times` is. */
static void carve_stretched(float *x, struct net_context *net, double times, int K)
{
    const double *table = standard_schedule()->alpha_bar;
    float *eps = new_array(2L * SAMPLES, sizeof *eps);
    int *t = new_array(K, sizeof *t);
    struct rng rng;
    spaced_in_lambda(t, table, 1000, K);
    rng_seed(&rng, 1, STREAM_SAMPLE);
    rng_normals(&rng, x, 2L * SAMPLES);
    for (int i = K - 1; i >= 0; i--) {
        double a = table[t[i]], p = i > 0 ? table[t[i - 1]] : 1.0;
        double left = exp(-times * (half_log_snr(p) - half_log_snr(a)));
        net_chisel(eps, x, t[i], SAMPLES, net);
        for (int k = 0; k < 2 * SAMPLES; k++) {
            double x0 = ((double)x[k] - sqrt(1.0 - a) * (double)eps[k]) / sqrt(a);
            x[k] = (float)(sqrt(p) * (left * (double)x[k] / sqrt(a) + (1.0 - left) * x0));
        }
    }
    free(eps);
    free(t);
}

static int half_missing(void)
{
    struct tape tape = tape_new(SAMPLES);
    struct net_context net = {trained(), &tape, standard_schedule()->alpha_bar};
    double distance[2], energy[2];
    printf("%-14s %15s %10s %17s\n", "10 strokes", "mean distance", "coverage", "energy distance");
    for (int wrong = 0; wrong < 2; wrong++) {
        float x[2 * SAMPLES];
        carve_stretched(x, &net, 1.0 + wrong, 10);
        struct quality q = judge_samples(x, SAMPLES, spiral_data(), POINTS, 1);
        distance[wrong] = q.mean_distance;
        energy[wrong] = energy_distance(x, SAMPLES, spiral_data(), POINTS);
        printf("%-14s %15.3f %9.0f%% %17.3f\n", wrong ? "half missing" : "right", distance[wrong],
               100 * q.coverage, energy[wrong]);
    }
    tape_free(&tape);
    return distance[1] < distance[0] && energy[1] > 2 * energy[0];
}

const struct claim bonus_claims[] = {
    {"half-missing", "A lambda without its half looks better, and carves another statue.", half_missing,
     "Lambda without its half: will the samples lie nearer to the spiral, or farther off?"},
    {0},
};
