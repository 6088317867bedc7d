/* Lesson 3, the program: the spiral, the ideal chisel, the gradients, the training, and what the trained
 * network carves. */
#include "ddpm.h"
#include "gradients.h"
#include "guess.h"
#include "kit/csv.h"
#include "kit/fail.h"
#include "kit/progress.h"
#include "points.h"
#include "train.h"
#include "walks.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DRAWS = 20000, LOSS_ROWS = 200 };
/* Kingma and Ba's algorithm 1, worked with six digits. */
#define ADAM_BY_HAND -0.16068

static int is(const char *chisel, const char *name)
{
    return !chisel || strcmp(chisel, name) == 0;
}

/* 10, 50 and 1000 strokes, as far as T has that many; a smaller T itself stands for the rest. */
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
                  const char *prefix, const char *film)
{
    int K[4], count = stroke_counts(K, workshop->schedule->T);
    printf("%-6s %6s %14s %14s %11s\n", "chisel", "K", "mean distance", "95th percent", "coverage");
    for (int i = 0; i < count; i++) {
        char file[64], film_file[64];
        snprintf(file, sizeof file, "%s-%d.csv", prefix, K[i]);
        snprintf(film_file, sizeof film_file, i == count - 1 ? "%s.csv" : "%s-%d.csv", film, K[i]);
        walk(workshop, name, chisel, context, K[i], file, film_file);
    }
    one_swing(workshop, name, chisel, context);
    write_tables(workshop);
}

/* What the data, the ideal chisel and the list of strokes must be, whatever the walk makes of them. */
static void check_parts(const struct workshop *workshop)
{
    enum { K = 5 };
    int t[K];
    double mean[2], sd[2], beta[K], mse, floor, left = 1.0, T = workshop->schedule->T;
    struct ideal_context ideal = {workshop->data, workshop->N, workshop->schedule->alpha_bar};
    for (int d = 0; d < 2; d++)
        point_moments(workshop->data, workshop->N, d, &mean[d], &sd[d]);
    double size = (sd[0] * sd[0] + sd[1] * sd[1]) / 2;
    printf("Data: %d points, mean (%.2f, %.2f), mean of the variances %.3f   %s\n", workshop->N,
           two_digits(mean[0]), two_digits(mean[1]), size,
           ok_or_off(fabs(mean[0]) + fabs(mean[1]) + fabs(size - 1.0), 1e-3));
    judge_chisel(&mse, &floor, ideal_chisel, &ideal, workshop->data, workshop->N, workshop->schedule, DRAWS,
                 workshop->seed);
    printf("The ideal chisel's error in eps: %.4f, the Bayes floor: nobody's is less\n", mse);
    if (T < K)
        return;
    respace(t, beta, workshop->schedule->alpha_bar, workshop->schedule->T, K);
    printf("Five strokes at t =");
    for (int i = 0; i < K; i++) {
        printf(" %d (beta %.3f)", t[i], beta[i]);
        left *= 1.0 - beta[i];
    }
    double end = workshop->schedule->alpha_bar[workshop->schedule->T - 1];
    printf("\nThey take off as much as all %d: prod(1 - beta) / alpha_bar - 1 = %.0e   %s\n",
           workshop->schedule->T, left / end - 1.0, ok_or_off(fabs(left / end - 1.0), 1e-6));
}

static void ideal_part(struct workshop *workshop)
{
    struct ideal_context ideal = {workshop->data, workshop->N, workshop->schedule->alpha_bar};
    heading("The ideal chisel carves, before anything is trained");
    check_parts(workshop);
    walks(workshop, "ideal", ideal_chisel, &ideal, "ideal", "ideal-walk");
    printf("It knows only the data's own points, so it gives them back: nothing new.\n");
}

/* Training on what is known to be wrong would only waste the student's time. */
static void stop_if_off(int sound, const char *what)
{
    if (sound)
        return;
    printf("\nStopping here: %s is off, so training would go wrong. Mend it first.\n", what);
    exit(STATUS_UNFINISHED);
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
    printf("Its guesses on %d points at t = %d are all near 0 (mean square %.4f); the true noise has mean "
           "square 1.\n",
           B, workshop->schedule->T / 2, mse_loss(dout, guess, (float[2 * B]){0.0f}, 2 * B));
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
    w = m = v = 0.0f;
    for (int step = 1; step <= 3; step++) {
        float slope = (const float[]){1.0f, -0.5f, 0.25f}[step - 1];
        adam_update(&w, &m, &v, &slope, 1, step, 0.1);
    }
    double error = fabs((double)w - ADAM_BY_HAND);
    printf("Three updates by slopes 1, -0.5, 0.25 at rate 0.1: w = %.5f, by hand %.5f   %s\n", (double)w,
           ADAM_BY_HAND, ok_or_off(error, 1e-5));
    stop_if_off(error <= 1e-5, "adam_update (gap 3.12)");
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
    workshop->time[workshop->timed++] = (struct timed){"train", steps, seconds() - start};
    for (int i = steps - tail; i < steps; i++)
        last += loss[i] / tail;
    stop_if_off(isfinite(last), "the loss (it is not a number: look at train_step, gap 3.13)");
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
    walks(workshop, "net", net_chisel, &context, "samples", "walk");
    tape_free(&tape);
}

static void load(struct mlp *net, const char *path, int T)
{
    int trained_for = mlp_load(net, path);
    if (trained_for != T)
        fail("%s was trained for T = %d; say T=%d", path, trained_for, trained_for);
}

/* Get a network, trained here or elsewhere, by way of its file in either case. */
static void network_part(struct workshop *workshop, const struct settings *settings)
{
    struct mlp net = mlp_new(), saved = mlp_new();
    char path[4096];
    stop_if_off(check_forward() < HUGE_VAL, "a forward function");
    untrained_part(workshop);
    if (settings->network)
        heading("The network of %.90s", settings->network);
    else {
        stop_if_off(check_gradients(settings->seed) < HUGE_VAL, "a gradient");
        adam_part();
        guess("Predicting zeros costs 1. Where will the loss end?");
        train_part(&net, workshop, settings->steps);
        guess_again();
        mlp_save(&net, workshop->schedule->T, join_path(path, workshop->out, "network.bin"));
    }
    const char *from = settings->network ? settings->network : path;
    load(&saved, from, workshop->schedule->T);
    guess("Its distance from the spiral at 10, 50 and 1000 strokes?");
    net_part(workshop, &saved);
    guess_again();
    mlp_free(&net);
    mlp_free(&saved);
}

int main(int argc, char **argv)
{
    struct settings settings = {.seed = 1, .T = 1000, .steps = 10000, .out = "."};
    settings_read(&settings, argc, argv, "SEED T STEPS DATA CHISEL NETWORK GUESS THREADS OUT",
                  "Lesson 3: a diffusion model of points in the plane.");
    float *data = new_array(2 * POINTS, sizeof(float));
    if (settings.network) { /* a wrong file should be heard of now, not after the ideal chisel's walks */
        struct mlp net = mlp_new();
        load(&net, settings.network, settings.T);
        mlp_free(&net);
    }
    struct schedule schedule = schedule_new(settings.T, BETA_START, BETA_END);
    struct workshop workshop = workshop_of(data, &settings, &schedule);
    guess_on(settings.guess);
    start_team(settings.threads);
    if (is(settings.chisel, "ideal")) {
        guess("The best possible chisel at ten strokes: how far from the spiral do its samples lie?");
        ideal_part(&workshop);
        guess_again();
    }
    if (is(settings.chisel, "net"))
        network_part(&workshop, &settings);
    schedule_free(&schedule);
    free(data);
    if (is(settings.chisel, "net"))
        finished(3);
    else
        printf("\nThat was the ideal chisel. Next, a network: gap 3.5, and make lesson3 CHISEL=net\n");
    return STATUS_DONE;
}
