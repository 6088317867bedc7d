#include "judge.h"
#include "kit/fail.h"
#include "kit/rng.h"
#include "kit/team.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>

enum { PARTS = 32 };

/* One question to a chisel, which the team's members answer for a share of the rows each. */
struct question {
    float *eps;
    const float *x;
    int t, B;
    const void *chisel;
};

static void ask_ideal(void *context, int member)
{
    const struct question *question = context;
    const struct ideal_context *ideal = question->chisel;
    int first, end;
    team_share(question->B, member, &first, &end);
    if (first < end)
        ideal_eps(question->eps + 2 * first, question->x + 2 * first, ideal->data,
                  ideal->alpha_bar[question->t], end - first, ideal->N);
}

void ideal_chisel(float *eps, const float *x, int t, int B, void *context)
{
    team_run(ask_ideal, &(struct question){eps, x, t, B, context});
}

static void ask_net(void *context, int member)
{
    const struct question *question = context;
    const struct net_context *net = question->chisel;
    int first, end;
    team_share(question->B, member, &first, &end);
    if (first == end)
        return;
    struct tape tape = tape_rows(net->tape, first, end - first);
    int *steps = new_array(end - first, sizeof(int));
    for (int b = 0; b < end - first; b++)
        steps[b] = question->t;
    features(tape.in[0], question->x + 2 * first, steps, net->alpha_bar, end - first);
    const float *out = mlp_forward(net->net, &tape);
    for (int i = 0; i < 2 * (end - first); i++)
        question->eps[2 * first + i] = out[i];
    free(steps);
}

void net_chisel(float *eps, const float *x, int t, int B, void *context)
{
    assert(B <= ((const struct net_context *)context)->tape->capacity);
    team_run(ask_net, &(struct question){eps, x, t, B, context});
}

/* Squared distance from p to the segment from a to b. */
static double to_segment(const float *p, const float *a, const float *b)
{
    double ax = (double)a[0], ay = (double)a[1], dx = (double)b[0] - ax, dy = (double)b[1] - ay;
    double px = (double)p[0] - ax, py = (double)p[1] - ay, length = dx * dx + dy * dy;
    double along = length > 0.0 ? (px * dx + py * dy) / length : 0.0;
    along = along < 0.0 ? 0.0 : along > 1.0 ? 1.0 : along;
    px -= along * dx;
    py -= along * dy;
    return px * px + py * py;
}

/* Squared distance to the data, and which data point is nearest. */
static double to_data(const float *p, const float *data, int N, int curve, int *nearest)
{
    double best = HUGE_VAL, least = HUGE_VAL;
    for (int i = 0; i < N; i++) {
        double to_point = to_segment(p, data + 2 * i, data + 2 * i);
        if (to_point < least) {
            least = to_point;
            *nearest = i;
        }
        if (curve && i > 0)
            best = fmin(best, to_segment(p, data + 2 * i - 2, data + 2 * i));
    }
    return fmin(best, least);
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

struct quality judge_samples(const float *samples, int n, const float *data, int N, int curve)
{
    double *distance = new_array(n, sizeof(double)), sum = 0.0;
    int seen[PARTS] = {0}, parts = 0;
    for (int i = 0; i < n; i++) {
        int nearest = 0;
        distance[i] = sqrt(to_data(samples + 2 * i, data, N, curve, &nearest));
        sum += distance[i];
        seen[(long)nearest * PARTS / N] = 1;
    }
    for (int i = 0; i < PARTS; i++)
        parts += seen[i];
    qsort(distance, (size_t)n, sizeof(double), by_size);
    struct quality quality = {sum / n, distance[(n - 1) * 95 / 100], (double)parts / PARTS};
    free(distance);
    return quality;
}

static double square_error(const float *a, const float *b, int n)
{
    double sum = 0.0;
    for (int i = 0; i < n; i++)
        sum += ((double)a[i] - (double)b[i]) * ((double)a[i] - (double)b[i]);
    return sum;
}

/* A chisel sees one t at a time, so the draws come in groups of 20 that share theirs. */
void judge_chisel(double *chisel_mse, double *floor_mse, chisel_fn *chisel, void *context, const float *data,
                  int N, const struct schedule *schedule, int draws, uint64_t seed)
{
    enum { GROUP = 20 };
    struct ideal_context ideal = {data, N, schedule->alpha_bar};
    struct rng rng;
    int done = 0;
    double chisel_sum = 0.0, floor_sum = 0.0;
    rng_seed(&rng, seed, STREAM_JUDGE);
    for (; done < draws; done += GROUP) {
        float x0[2 * GROUP], eps[2 * GROUP], x[2 * GROUP], guess[2 * GROUP];
        int t[GROUP], step = (int)rng_below(&rng, (uint32_t)schedule->T);
        for (int i = 0; i < GROUP; i++) {
            uint32_t point = rng_below(&rng, (uint32_t)N);
            x0[2 * i] = data[2 * point];
            x0[2 * i + 1] = data[2 * point + 1];
            t[i] = step;
        }
        rng_normals(&rng, eps, 2 * GROUP);
        q_sample(x, x0, eps, t, schedule->alpha_bar, GROUP, 2);
        chisel(guess, x, step, GROUP, context);
        chisel_sum += square_error(guess, eps, 2 * GROUP);
        ideal_chisel(guess, x, step, GROUP, &ideal);
        floor_sum += square_error(guess, eps, 2 * GROUP);
    }
    *chisel_mse = chisel_sum / (2.0 * done);
    *floor_mse = floor_sum / (2.0 * done);
}
