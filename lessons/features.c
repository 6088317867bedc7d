/* `make features`: what the network is shown decides what it can carve. One network, four diets, the same
 * number of steps. */
#include "ddpm.h"
#include "kit/csv.h"
#include "kit/fail.h"
#include "points.h"
#include "train.h"
#include "walks.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Columns of a row of features: x, y; sixteen waves of them; sqrt(alpha_bar), sqrt(1 - alpha_bar), lambda /
 * 2. */
enum { WAVES = 2, SIGNAL = 18, LAMBDA = 20 };

/* t / T, found again from sqrt(alpha_bar): the table falls, so the search may halve. */
static float time_of(float root, const struct schedule *schedule)
{
    double a_bar = (double)root * (double)root;
    int low = 0, high = schedule->T - 1;
    while (low < high) {
        int middle = (low + high) / 2;
        if (schedule->alpha_bar[middle] > a_bar * (1.0 + 1e-6))
            low = middle + 1;
        else
            high = middle;
    }
    return (float)low / (float)schedule->T;
}

/* Only x, y and t / T. */
static void keep_raw(struct tape *tape, void *context)
{
    for (int b = 0; b < tape->B; b++) {
        float *row = tape->in[0] + b * FEATURES, t = time_of(row[SIGNAL], context);
        memset(row + WAVES, 0, (FEATURES - WAVES) * sizeof(float));
        row[LAMBDA] = t;
    }
}

/* No waves. */
static void keep_time(struct tape *tape, void *context)
{
    (void)context;
    for (int b = 0; b < tape->B; b++)
        memset(tape->in[0] + b * FEATURES + WAVES, 0, (SIGNAL - WAVES) * sizeof(float));
}

static const struct diet {
    const char *name;
    void (*edit)(struct tape *tape, void *context);
    double rate;
    int decay;
} diets[] = {
    {"raw x, t; rate 2e-4", keep_raw, 2e-4, 0},
    {"raw x, t; 5e-3, decaying", keep_raw, 5e-3, 1},
    {"x, time features", keep_time, 5e-3, 1},
    {"all features", NULL, 5e-3, 1},
};

static struct quality feed(const struct diet *diet, const struct workshop *workshop, int steps)
{
    struct mlp net = mlp_new();
    struct tape tape = tape_new(SAMPLES);
    struct net_context context = {&net, &tape, workshop->schedule->alpha_bar};
    struct schedule schedule = *workshop->schedule;
    float x[2 * SAMPLES];
    mlp_init(&net, workshop->seed);
    train(&net, workshop->data, workshop->N, workshop->schedule,
          &(struct training){.steps = steps,
                             .rate = diet->rate,
                             .decay = diet->decay,
                             .seed = workshop->seed,
                             .edit = diet->edit,
                             .edit_context = &schedule});
    tape.edit = diet->edit;
    tape.edit_context = &schedule;
    carve(x, workshop, net_chisel, &context, schedule.T, NULL);
    mlp_free(&net);
    tape_free(&tape);
    return judge_samples(x, SAMPLES, workshop->data, workshop->N, workshop->curve);
}

int main(int argc, char **argv)
{
    struct settings settings = {.seed = 1, .T = 1000, .steps = 10000, .out = "."};
    settings_read(&settings, argc, argv, "SEED T STEPS THREADS OUT",
                  "Lesson 3: four sets of features, compared.");
    start_team(settings.threads);
    float *data = new_array(2 * POINTS, sizeof(float));
    spiral_points(data, settings.seed);
    struct schedule schedule = schedule_new(settings.T, BETA_START, BETA_END);
    struct workshop workshop = {
        .data = data, .N = POINTS, .curve = 1, .schedule = &schedule, .seed = settings.seed};
    struct csv csv;
    csv_open(&csv, settings.out, "features.csv", "run,mean_distance,p95_distance,coverage");
    heading("What the network is shown, %d steps, samples at K = T", settings.steps);
    printf("%-26s %14s %14s\n", "", "mean distance", "95th percent");
    for (unsigned i = 0; i < sizeof diets / sizeof *diets; i++) {
        struct quality q = feed(&diets[i], &workshop, settings.steps);
        csv_row(&csv, 4, (double)(i + 1), q.mean_distance, q.p95_distance, q.coverage);
        printf("%-26s %14.4f %14.4f\n", diets[i].name, q.mean_distance, q.p95_distance);
        fflush(stdout);
    }
    csv_close(&csv);
    schedule_free(&schedule);
    free(data);
    return STATUS_DONE;
}
