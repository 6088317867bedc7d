/* Lesson 2, the program: the cartoon and its failures, the denoising task, decode before you train, the
 * arithmetic of table and stroke, the Gaussian chisel. */
#include "blob.h"
#include "denoise.h"
#include "guess.h"
#include "kit/csv.h"
#include "kit/fail.h"
#include "kit/rng.h"
#include "toy.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { MANY = 20000, SHOWN = 1024, CARTOON_T = 100, CARTOON_UPDATES = 5600, FRAMES = 5 };

static void print_moments(const char *name, const float *xy, int n)
{
    double mean[2], sd[2];
    for (int d = 0; d < 2; d++)
        point_moments(xy, n, d, &mean[d], &sd[d]);
    printf("%-34s mean (%5.2f, %5.2f)   sd (%.3f, %.3f)\n", name, mean[0], mean[1], sd[0], sd[1]);
}

/* Each point carries its gathered noise g beside x through lesson 1's loop; then the closed form must find
 * x_0 again. */
static void decode_part(const float *data, const struct schedule *s, uint64_t seed)
{
    heading("Decode before you train");
    struct rng rng;
    rng_seed(&rng, seed, STREAM_FORWARD);
    float *x = new_array(2 * BLOB_POINTS, sizeof(float)), *eps = new_array(2 * BLOB_POINTS, sizeof(float));
    float *decoded = new_array(2 * BLOB_POINTS, sizeof(float));
    int *steps = new_array(BLOB_POINTS, sizeof(int));
    double *var = new_array(s->T, sizeof(double)), worst = 0.0;
    noise_variance(var, s->beta, s->T);
    for (int i = 0; i < 2 * BLOB_POINTS; i++) {
        steps[i / 2] = (int)((long)(i / 2) * s->T / BLOB_POINTS);
        x[i] = bury_by_loop(&eps[i], data[i], steps[i / 2], s, var, &rng);
    }
    predict_x0(decoded, x, eps, steps, s->alpha_bar, BLOB_POINTS, 2);
    for (int i = 0; i < 2 * BLOB_POINTS; i++)
        worst = worse(worst, fabs((double)decoded[i] - (double)data[i]));
    printf("Noised by the loop, decoded by the closed form: largest error %.0e (%s)   %s\n", worst,
           worst < 1e-3 ? "rounding: the two agree" : "the two tables do not belong together",
           ok_or_off(worst, 1e-3));
    free(x);
    free(eps);
    free(decoded);
    free(steps);
    free(var);
}

/* One update of the blob's moments, debiased, is the blob's own; one eps by hand. */
static void moments_part(const float *data)
{
    heading("The table's arithmetic");
    double m1[2] = {0.0, 0.0}, m2[2] = {0.0, 0.0}, mean[2], var[2], own_mean, own_sd, worst = 0.0;
    const float at[2] = {2.0f, -1.0f};
    float eps[2];
    moments_update(m1, m2, data, BLOB_POINTS, 2);
    debias(mean, var, m1, m2, 1, 2);
    for (int d = 0; d < 2; d++) {
        point_moments(data, BLOB_POINTS, d, &own_mean, &own_sd);
        double error = fabs(mean[d] - own_mean) + fabs(sqrt(var[d]) - own_sd);
        worst = worse(worst, error);
    }
    printf("The blob's moments after one update, debiased: largest error %.0e   %s\n", worst,
           ok_or_off(worst, 1e-4));
    gaussian_eps(eps, at, (const double[2]){1.0, 0.0}, (const double[2]){0.5, 2.0}, 0.75, 1, 2);
    double error = worse(fabs((double)eps[0] - 1.0), fabs((double)eps[1] + 0.25));
    printf("eps at (2, -1), mean (1, 0), variance (0.5, 2), alpha_bar 0.75: (%.2f, %.2f); by hand (1.00, "
           "-0.25)   %s\n",
           (double)eps[0], (double)eps[1], ok_or_off(error, 1e-5));
}

/* Ho's eq. 7 and eq. 11 are one: the posterior's mean at the x_0 that eps implies is where the stroke without
 * z leads. */
static void stroke_part(const struct schedule *s)
{
    heading("The posterior and the stroke");
    double worst = 0.0;
    for (int t = 0; t < s->T; t++) {
        const float x[2] = {0.8f, -1.1f}, eps[2] = {0.4f, -0.7f}, z[2] = {0.0f, 0.0f};
        float x0[2], stroke[2];
        struct posterior p = posterior(s->beta[t], s->alpha_bar[t], alpha_bar_before(s, t));
        predict_x0(x0, x, eps, &t, s->alpha_bar, 1, 2);
        reverse_step(stroke, x, eps, z, s->beta[t], s->alpha_bar[t], alpha_bar_before(s, t), 1, 2);
        for (int d = 0; d < 2; d++) {
            double error = fabs(p.x0_coef * (double)x0[d] + p.xt_coef * (double)x[d] - (double)stroke[d]);
            worst = worse(worst, error);
        }
    }
    const float x[2] = {0.8f, -1.1f}, eps[2] = {0.4f, -0.7f}, still[2] = {0.0f, 0.0f}, z[2] = {1.0f, -1.0f};
    float without[2], with[2];
    reverse_step(without, x, eps, still, s->beta[0], s->alpha_bar[0], 1.0, 1, 2);
    reverse_step(with, x, eps, z, s->beta[0], s->alpha_bar[0], 1.0, 1, 2);
    double last =
        worse(fabs((double)with[0] - (double)without[0]), fabs((double)with[1] - (double)without[1]));
    printf("By x_0 and by eps, the mean is the same: largest difference %.0e   %s\n", worst,
           ok_or_off(worst, 1e-4));
    printf("The last stroke adds no noise: what z changes there is %g   %s\n", last, ok_or_off(last, 0.0));
}

static void cartoon_part(const float *data, uint64_t seed, const char *out)
{
    heading("The cartoon, with its faults left in");
    struct schedule s = schedule_new(CARTOON_T, BETA_START, BETA_END);
    struct table table = table_new(CARTOON_T);
    float *x = new_array(2 * SHOWN, sizeof(float));
    struct rng rng;
    cartoon_train(&table, data, &s, CARTOON_UPDATES, seed);
    rng_seed(&rng, seed, STREAM_SAMPLE);
    rng_normals(&rng, x, 2 * SHOWN);
    cartoon_carve(x, SHOWN, &table, &s);
    print_moments("the blob", data, BLOB_POINTS);
    print_moments("the cartoon's samples", x, SHOWN);
    double share = 1.0 - pow(DECAY, table.updates[0]);
    printf("First failure: the table starts at zero, and %d updates fill it to %.0f %%.\n", table.updates[0],
           100 * share);
    printf("Divided by that share, the mean would be (%.2f, %.2f).\n", (double)x[0] / share,
           (double)x[1] / share);
    printf("Second failure: sd 0. It jumps to x_0, calls that x_{t-1}, and adds no noise: all points fall on "
           "one.\n");
    csv_points(out, "cartoon.csv", x, SHOWN);
    free(x);
    table_free(&table);
    schedule_free(&s);
}

/* Frames of the burial at five evenly spaced steps: frame, x, y. */
static void write_burial(const float *data, const struct schedule *s, uint64_t seed, const char *out)
{
    float eps[2 * BLOB_POINTS], x[2 * BLOB_POINTS];
    int steps[BLOB_POINTS];
    struct rng rng;
    struct csv csv;
    rng_seed(&rng, seed, STREAM_FORWARD);
    csv_open(&csv, out, "buried.csv", "frame,t,x,y");
    for (int frame = 0; frame < FRAMES; frame++) {
        int t = frame * (s->T - 1) / (FRAMES - 1);
        rng_normals(&rng, eps, 2 * BLOB_POINTS);
        for (int i = 0; i < BLOB_POINTS; i++)
            steps[i] = t;
        q_sample(x, data, eps, steps, s->alpha_bar, BLOB_POINTS, 2);
        for (int i = 0; i < BLOB_POINTS; i++)
            csv_row(&csv, 4, (double)frame, (double)t, (double)x[2 * i], (double)x[2 * i + 1]);
    }
    csv_close(&csv);
}

struct frames {
    struct csv csv;
    int T;
};

/* The same steps on the way back, the latest first. */
static void write_frame(void *context, int t, const float *x, int n)
{
    struct frames *frames = context;
    for (int frame = 0; frame < FRAMES; frame++)
        if (t == frame * (frames->T - 1) / (FRAMES - 1))
            for (int i = 0; i < SHOWN && i < n; i++)
                csv_row(&frames->csv, 4, (double)(FRAMES - 1 - frame), (double)t, (double)x[2 * i],
                        (double)x[2 * i + 1]);
}

/* The blob as it lies under the static of step t. */
static void write_noised(struct csv *csv, int panel, const float *data, const struct schedule *s, int t)
{
    float x[2 * BLOB_POINTS], eps[2 * BLOB_POINTS];
    int steps[BLOB_POINTS];
    struct rng rng;
    rng_seed(&rng, 1, STREAM_FORWARD);
    rng_normals(&rng, eps, 2 * BLOB_POINTS);
    for (int i = 0; i < BLOB_POINTS; i++)
        steps[i] = t;
    q_sample(x, data, eps, steps, s->alpha_bar, BLOB_POINTS, 2);
    for (int i = 0; i < BLOB_POINTS; i++)
        csv_row(csv, 3, (double)panel, (double)x[2 * i], (double)x[2 * i + 1]);
}

/* -eps as arrows on a grid, early, midway and late: t, x, y, u, v. */
static void write_field(const struct table *table, const struct schedule *s, const float *data,
                        const char *out)
{
    struct csv csv, noised;
    csv_open(&noised, out, "field-data.csv", "panel,x,y");
    csv_open(&csv, out, "field.csv", "panel,t,x,y,u,v");
    for (int panel = 0; panel < 3; panel++) {
        int t = (int[]){s->T * 9 / 10, s->T * 4 / 10, s->T / 20}[panel];
        double mean[2], var[2];
        table_look_up(table, t, mean, var);
        write_noised(&noised, panel, data, s, t);
        for (int i = 0; i < 13 * 13; i++) {
            float x[2] = {-3.0f + 0.5f * (float)(i % 13), -3.0f + 0.5f * (float)(i / 13)}, eps[2];
            gaussian_eps(eps, x, mean, var, s->alpha_bar[t], 1, 2);
            csv_row(&csv, 6, (double)panel, (double)t, (double)x[0], (double)x[1], -(double)eps[0],
                    -(double)eps[1]);
        }
    }
    csv_close(&csv);
    csv_close(&noised);
}

/* How far the carved moments are from the blob's own, in units of what the lesson allows. */
static double distance_from(const float *data, const float *x)
{
    double worst = 0.0;
    for (int d = 0; d < 2; d++) {
        double mean, sd, own_mean, own_sd;
        point_moments(data, BLOB_POINTS, d, &own_mean, &own_sd);
        point_moments(x, MANY, d, &mean, &sd);
        double distance = fabs(mean - own_mean) / 0.03 + fabs(sd - own_sd) / 0.02;
        worst = worse(worst, distance);
    }
    return worst;
}

static void gaussian_part(const float *data, int T, const struct settings *settings, int write)
{
    struct schedule s = schedule_new(T, BETA_START, BETA_END);
    struct table table = table_new(T);
    float *x = new_array(2 * MANY, sizeof(float));
    char name[64];
    int steps = settings->steps > T ? settings->steps : T;
    if (steps > settings->steps)
        printf("(STEPS raised to %d: each layer's moments need one update)\n", steps);
    gaussian_train(&table, data, &s, steps, settings->seed);
    if (write) {
        struct frames frames = {.T = T};
        write_burial(data, &s, settings->seed, settings->out);
        write_field(&table, &s, data, settings->out);
        csv_open(&frames.csv, settings->out, "carved.csv", "frame,t,x,y");
        gaussian_carve(x, MANY, &table, &s, settings->seed, write_frame, &frames);
        csv_close(&frames.csv);
    } else
        gaussian_carve(x, MANY, &table, &s, settings->seed, NULL, NULL);
    snprintf(name, sizeof name, "the Gaussian chisel, T = %d", T);
    print_moments(name, x, MANY);
    csv_points(settings->out, write ? "gaussian.csv" : "gaussian-short.csv", x, SHOWN);
    if (s.alpha_bar[T - 1] <= 0.01)
        printf("    near enough to the blob's own moments?   %s\n", ok_or_off(distance_from(data, x), 2.0));
    else
        printf("    its alpha_bar ends at %.3f: not buried, so a start from pure static is a wrong start\n",
               s.alpha_bar[T - 1]);
    free(x);
    table_free(&table);
    schedule_free(&s);
}

int main(int argc, char **argv)
{
    struct settings settings = {.seed = 1, .T = 1000, .steps = 20000, .out = "."};
    settings_read(&settings, argc, argv, "SEED T STEPS GUESS OUT", "Lesson 2: a blob in two dimensions.");
    float *data = new_array(2 * BLOB_POINTS, sizeof(float));
    blob(data, settings.seed);
    csv_points(settings.out, "blob.csv", data, BLOB_POINTS);
    struct schedule s = schedule_new(settings.T, BETA_START, BETA_END);
    guess_on(settings.guess);
    guess("A cartoon that remembers means alone carves a blob of mean (2, -1). Where do its samples lie?");
    cartoon_part(data, settings.seed, settings.out);
    guess_again();
    denoise_part(settings.seed, settings.out);
    decode_part(data, &s, settings.seed);
    moments_part(data);
    stroke_part(&s);
    heading("The Gaussian chisel");
    print_moments("the blob", data, BLOB_POINTS);
    guess("How near to the blob's mean does a chisel of 100 layers come, and one of 1000?");
    if (settings.T != 100)
        gaussian_part(data, 100, &settings, 0);
    gaussian_part(data, settings.T, &settings, 1);
    guess_again();
    schedule_free(&s);
    free(data);
    finished(2);
    return STATUS_DONE;
}
