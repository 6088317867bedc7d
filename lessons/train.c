#include "train.h"
#include "ddpm.h"
#include "kit/fail.h"
#include "kit/progress.h"
#include "kit/rng.h"

#include <math.h>
#include <stdlib.h>

enum { ROWS = BATCH / SHARDS };

/* One step's draws: BATCH rows of data, step and noise. */
struct batch {
    float x0[2 * BATCH], eps[2 * BATCH];
    int t[BATCH];
};

struct shard {
    struct mlp grad;
    struct tape tape;
};

static void draw(struct batch *batch, const float *data, int N, int T, struct rng *rng)
{
    for (int b = 0; b < BATCH; b++) {
        uint32_t i = rng_below(rng, (uint32_t)N);
        batch->x0[2 * b] = data[2 * i];
        batch->x0[2 * b + 1] = data[2 * i + 1];
        batch->t[b] = (int)rng_below(rng, (uint32_t)T);
    }
    rng_normals(rng, batch->eps, 2 * BATCH);
}

static double rate_at(const struct training *training, int step)
{
    double done = (double)step / training->steps;
    return training->decay ? training->rate * 0.5 * (1.0 + cos(PI * done)) : training->rate;
}

/* All shards of one batch; leaves the mean gradient in shard 0 and returns the mean loss. */
static double run_shards(struct shard *shard, const struct mlp *net, const struct batch *batch,
                         const double *alpha_bar)
{
    double loss = 0.0;
    for (int s = 0; s < SHARDS; s++) {
        int first = s * ROWS;
        loss += train_step(&shard[s].grad, net, &shard[s].tape, batch->x0 + 2 * first, batch->t + first,
                           batch->eps + 2 * first, alpha_bar);
    }
    float *sum = shard[0].grad.params;
    for (int i = 0; i < PARAMS; i++) {
        for (int s = 1; s < SHARDS; s++)
            sum[i] += shard[s].grad.params[i];
        sum[i] /= (float)SHARDS;
    }
    return loss / SHARDS;
}

static void shards_new(struct shard *shard, const struct training *training)
{
    for (int s = 0; s < SHARDS; s++) {
        shard[s] = (struct shard){mlp_new(), tape_new(ROWS)};
        shard[s].tape.edit = training->edit;
        shard[s].tape.edit_context = training->edit_context;
    }
}

static void shards_free(struct shard *shard)
{
    for (int s = 0; s < SHARDS; s++) {
        mlp_free(&shard[s].grad);
        tape_free(&shard[s].tape);
    }
}

void train(struct mlp *net, const float *data, int N, const struct schedule *schedule,
           const struct training *training)
{
    struct shard shard[SHARDS];
    struct batch *batch = new_array(1, sizeof *batch);
    float *m = new_array(PARAMS, sizeof(float)), *v = new_array(PARAMS, sizeof(float));
    struct rng rng;
    shards_new(shard, training);
    rng_seed(&rng, training->seed, STREAM_TRAIN);
    for (int step = 0; step < training->steps; step++) {
        progress("training", step, training->steps);
        draw(batch, data, N, schedule->T, &rng);
        double loss = run_shards(shard, net, batch, schedule->alpha_bar);
        adam_update(net->params, m, v, shard[0].grad.params, PARAMS, step + 1, rate_at(training, step));
        if (training->loss)
            training->loss[step] = loss;
    }
    progress("training", training->steps, training->steps);
    shards_free(shard);
    free(batch);
    free(m);
    free(v);
}
