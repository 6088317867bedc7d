#include "train.h"
#include "ddpm.h"
#include "kit/fail.h"
#include "kit/progress.h"
#include "kit/rng.h"
#include "kit/team.h"

#include <math.h>
#include <stdlib.h>

enum { ROWS = BATCH / SHARDS };

/* A part of the batch: a generator of its own for its draws, so that shards can be drawn at the same time, what it
 * drew, and the gradient it leads to. */
struct shard {
    struct rng rng;
    float x0[2 * ROWS], eps[2 * ROWS];
    int t[ROWS];
    struct mlp grad;
    double loss;
};

/* What all members of the team work on. */
struct job {
    struct mlp *net;
    const float *data;
    int N, step;
    double rate;
    const struct schedule *schedule;
    const struct training *training;
    struct shard shard[SHARDS];
    struct tape tape[SHARDS]; /* one a member */
    float *m, *v;
};

static void draw(struct shard *shard, const float *data, int N, int T)
{
    for (int b = 0; b < ROWS; b++) {
        uint32_t i = rng_below(&shard->rng, (uint32_t)N);
        shard->x0[2 * b] = data[2 * i];
        shard->x0[2 * b + 1] = data[2 * i + 1];
        shard->t[b] = (int)rng_below(&shard->rng, (uint32_t)T);
    }
    rng_normals(&shard->rng, shard->eps, 2 * ROWS);
}

static double lesson3_step(struct mlp *grad, const struct mlp *net, struct tape *tape, const float *x0,
                           const int *t, const float *eps, const double *alpha_bar, void *context)
{
    (void)context;
    return train_step(grad, net, tape, x0, t, eps, alpha_bar);
}

/* Every shard's gradient; member i takes shards i, i + members, ... */
static void run_shards(void *context, int member)
{
    struct job *job = context;
    for (int s = member; s < SHARDS; s += team_members()) {
        struct shard *shard = &job->shard[s];
        draw(shard, job->data, job->N, job->schedule->T);
        step_fn *step = job->training->step ? job->training->step : lesson3_step;
        shard->loss = step(&shard->grad, job->net, &job->tape[member], shard->x0, shard->t, shard->eps,
                           job->schedule->alpha_bar, job->training->step_context);
    }
}

/* The mean gradient, shards in a fixed order, and Adam; each member for its share of the parameters. */
static void run_update(void *context, int member)
{
    struct job *job = context;
    float *sum = job->shard[0].grad.params;
    int first, end;
    team_share(PARAMS, member, &first, &end);
    for (int i = first; i < end; i++) {
        for (int s = 1; s < SHARDS; s++)
            sum[i] += job->shard[s].grad.params[i];
        sum[i] /= (float)SHARDS;
    }
    adam_update(job->net->params + first, job->m + first, job->v + first, sum + first, end - first,
                job->step + 1, job->rate);
}

static double rate_at(const struct training *training, int step)
{
    double done = (double)step / training->steps;
    return training->decay ? training->rate * 0.5 * (1.0 + cos(PI * done)) : training->rate;
}

static struct job *job_new(const struct training *training)
{
    struct job *job = new_array(1, sizeof *job);
    for (int s = 0; s < SHARDS; s++) {
        rng_seed(&job->shard[s].rng, training->seed, STREAM_TRAIN + STREAMS * (uint64_t)s);
        job->shard[s].grad = mlp_new();
        job->tape[s] = tape_new(ROWS);
        job->tape[s].edit = training->edit;
        job->tape[s].edit_context = training->edit_context;
    }
    job->m = new_array(PARAMS, sizeof(float));
    job->v = new_array(PARAMS, sizeof(float));
    return job;
}

static void job_free(struct job *job)
{
    for (int s = 0; s < SHARDS; s++) {
        mlp_free(&job->shard[s].grad);
        tape_free(&job->tape[s]);
    }
    free(job->m);
    free(job->v);
    free(job);
}

void train(struct mlp *net, const float *data, int N, const struct schedule *schedule,
           const struct training *training)
{
    struct job *job = job_new(training);
    job->net = net;
    job->data = data;
    job->N = N;
    job->schedule = schedule;
    job->training = training;
    for (job->step = 0; job->step < training->steps; job->step++) {
        double loss = 0.0;
        progress("training", job->step, training->steps);
        job->rate = rate_at(training, job->step);
        team_run(run_shards, job);
        team_run(run_update, job);
        for (int s = 0; s < SHARDS; s++)
            loss += job->shard[s].loss / SHARDS;
        if (training->loss)
            training->loss[job->step] = loss;
    }
    progress("training", training->steps, training->steps);
    job_free(job);
}
