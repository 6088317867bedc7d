/* Lesson 3, the program: the spiral, the ideal chisel, the gradients, the training, and what the trained network carves. */
#include "ddpm.h"
#include "gradients.h"
#include "kit/csv.h"
#include "kit/fail.h"
#include "points.h"
#include "train.h"
#include "walks.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DRAWS = 20000, LOSS_ROWS = 200 };
#define RATE 5e-3

static int is(const char *chisel, const char *name)
{
    return !chisel || strcmp(chisel, name) == 0;
}

/* 10, 50 and 1000 strokes, as far as T has that many, and at least T itself. */
static int stroke_counts(int *K, int T)
{
    int count = 0;
    for (int i = 0; i < 3; i++)
        if ((const int[]){10, 50, 1000}[i] < T)
            K[count++] = (const int[]){10, 50, 1000}[i];
    if (count == 3)
        return count;
    K[count++] = T;
    return count;
}

static void walks(struct workshop *workshop, const char *name, chisel_fn *chisel, void *context,
                  const char *prefix)
{
    int K[4], count = stroke_counts(K, workshop->schedule->T);
    printf("%-6s %6s %14s %14s %11s\n", "chisel", "K", "mean distance", "95th percent", "coverage");
    for (int i = 0; i < count; i++) {
        char file[64];
        snprintf(file, sizeof file, "%s-%d.csv", prefix, K[i]);
        walk(workshop, name, chisel, context, K[i], file);
    }
    one_swing(workshop, name, chisel, context);
}

static void ideal_part(struct workshop *workshop, const char *prefix)
{
    struct ideal_context ideal = {workshop->data, workshop->N, workshop->schedule->alpha_bar};
    heading("The ideal chisel carves, before anything is trained");
    walks(workshop, "ideal", ideal_chisel, &ideal, prefix);
}

/* The student's forward functions on an untrained network, before anything goes backwards. */
static void untrained_part(const struct workshop *workshop)
{
    enum { B = 256 };
    heading("An untrained network");
    struct mlp net = mlp_new();
    struct tape tape = tape_new(B);
    struct net_context context = {&net, &tape, workshop->schedule->alpha_bar};
    float guess[2 * B], dout[2 * B];
    mlp_init(&net, workshop->seed);
    net_chisel(guess, workshop->data, workshop->schedule->T / 2, B, &context);
    printf("Its guesses on %d clean points at t = %d have mean square %.4f: it knows nothing yet.\n", B,
           workshop->schedule->T / 2, mse_loss(dout, guess, (float[2 * B]){0.0f}, 2 * B));
    mlp_free(&net);
    tape_free(&tape);
}

/* The bottom of (w - 3)^2, so that a wrong update shows before it ruins a training run. */
static void adam_part(void)
{
    float w = 0.0f, m = 0.0f, v = 0.0f;
    heading("Adam on (w - 3)^2");
    for (int step = 1; step <= 500; step++) {
        float slope = 2.0f * (w - 3.0f);
        adam_update(&w, &m, &v, &slope, 1, step, 0.05);
    }
    printf("From w = 0, 500 updates lead to w = %.3f.\n", (double)w);
}

static void write_loss(const double *loss, int steps, const char *out)
{
    int window = steps / LOSS_ROWS > 1 ? steps / LOSS_ROWS : 1;
    struct csv csv;
    csv_open(&csv, out, "loss.csv", "step,loss");
    for (int end = window; end <= steps; end += window) {
        double sum = 0.0;
        for (int i = end - window; i < end; i++)
            sum += loss[i];
        csv_row(&csv, 2, (double)end, sum / window);
    }
    csv_close(&csv);
}

static void train_part(struct mlp *net, struct workshop *workshop, int steps)
{
    heading("Training: %d steps, batch %d, %d parameters", steps, BATCH, PARAMS);
    double *loss = new_array(steps, sizeof(double)), last = 0.0, start = seconds();
    int tail = steps < 1000 ? steps : 1000;
    mlp_init(net, workshop->seed);
    train(net, workshop->data, workshop->N, workshop->schedule,
          &(struct training){.steps = steps, .rate = RATE, .decay = 1, .seed = workshop->seed, .loss = loss});
    csv_named_row(&workshop->timings, "train", 2, (double)steps, seconds() - start);
    for (int i = steps - tail; i < steps; i++)
        last += loss[i] / tail;
    printf("First loss %.3f; mean of the last %d %.4f. Predicting zeros costs 1.\n", loss[0], tail, last);
    write_loss(loss, steps, workshop->out);
    free(loss);
}

static void write_floor(double mse, double floor, const char *out)
{
    struct csv csv;
    csv_open(&csv, out, "floor.csv", "network_mse,floor_mse");
    csv_row(&csv, 2, mse, floor);
    csv_close(&csv);
}

static void net_part(struct workshop *workshop, const struct mlp *net)
{
    struct tape tape = tape_new(SAMPLES);
    struct net_context context = {net, &tape, workshop->schedule->alpha_bar};
    double mse, floor;
    judge_chisel(&mse, &floor, net_chisel, &context, workshop->data, workshop->N, workshop->schedule, DRAWS,
                 workshop->seed);
    write_floor(mse, floor, workshop->out);
    printf("On the same %d draws: network %.4f, Bayes floor %.4f, excess %.4f.\n", DRAWS, mse, floor,
           mse - floor);
    heading("The network carves");
    walks(workshop, "net", net_chisel, &context, "samples");
    write_film(workshop, net_chisel, &context, workshop->schedule->T < 1000 ? workshop->schedule->T : 1000,
               "walk.csv");
    tape_free(&tape);
}

/* Get a network, trained here or elsewhere, by way of its file in either case. Returns the T it was trained for. */
static void network_part(struct workshop *workshop, const struct settings *settings)
{
    struct mlp net = mlp_new(), saved = mlp_new();
    char path[4096];
    untrained_part(workshop);
    if (settings->network)
        heading("The network of %.90s", settings->network);
    else {
        check_gradients(settings->seed);
        adam_part();
        train_part(&net, workshop, settings->steps);
        mlp_save(&net, workshop->schedule->T, join_path(path, workshop->out, "network.bin"));
    }
    const char *from = settings->network ? settings->network : path;
    int T = mlp_load(&saved, from);
    if (T != workshop->schedule->T)
        fail("%s was trained for T = %d; say T=%d", from, T, T);
    net_part(workshop, &saved);
    mlp_free(&net);
    mlp_free(&saved);
}

int main(int argc, char **argv)
{
    struct settings settings = {.seed = 1, .T = 1000, .steps = 10000, .out = "."};
    settings_read(&settings, argc, argv, "SEED T STEPS DATA CHISEL NETWORK OUT",
                  "Lesson 3: a diffusion model of points in the plane.");
    float *data = new_array(2 * POINTS, sizeof(float));
    if (settings.data)
        picture_points(data, settings.data, settings.seed);
    else
        spiral_points(data, settings.seed);
    csv_points(settings.out, "spiral.csv", data, POINTS);
    struct schedule schedule = schedule_new(settings.T, BETA_START, BETA_END);
    struct workshop workshop = {data,          POINTS,       !settings.data, &schedule,
                                settings.seed, settings.out, {{0}},          {{0}}};
    csv_open(&workshop.metrics, settings.out, "metrics.csv",
             "chisel,steps,mean_distance,p95_distance,coverage");
    csv_open(&workshop.timings, settings.out, "timings.csv", "what,steps,seconds");
    if (is(settings.chisel, "ideal"))
        ideal_part(&workshop, settings.chisel ? "samples" : "ideal");
    if (is(settings.chisel, "net"))
        network_part(&workshop, &settings);
    csv_close(&workshop.metrics);
    csv_close(&workshop.timings);
    schedule_free(&schedule);
    free(data);
    return STATUS_DONE;
}
