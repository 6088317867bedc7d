/* Lesson 1, the program: the schedule's table, strokes too small and too big, the staircase, and who is
 * buried. */
#include "guess.h"
#include "kit/csv.h"
#include "kit/fail.h"
#include "kit/rng.h"
#include "program.h"
#include "schedule.h"
#include "staircase.h"
#include "statue.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { ROWS = 5, CROWD = 2000 };

/* The five rows that the table shows, in quarters of T. */
static int row_step(int row, int T)
{
    return row * T / 4 < T ? row * T / 4 : T - 1;
}

static void show_one_walk(const struct schedule *s, uint64_t seed)
{
    heading("One number under %d layers of static", s->T);
    struct rng rng;
    rng_seed(&rng, seed, STREAM_FORWARD);
    double x = 1.0;
    int row = 0;
    printf("It starts at 1.");
    for (int t = 0; t < s->T; t++) {
        x = forward_step(x, s->beta[t], rng_normal(&rng));
        for (; row < ROWS && row_step(row, s->T) == t; row++)
            printf("   t = %d: %.2f", t, x);
    }
    printf("\n");
    double mean = 0.0, square = 0.0;
    for (int i = 0; i < CROWD; i++) {
        x = 1.0;
        for (int t = 0; t < s->T; t++)
            x = forward_step(x, s->beta[t], rng_normal(&rng));
        mean += x / CROWD;
        square += x * x / CROWD;
    }
    printf("It does not end at 0, but as a draw from N(0,1): %d such walks have mean %.2f and mean square "
           "%.2f.\n",
           CROWD, mean, square);
}

static void show_table(const struct schedule *s, const double *var)
{
    heading("The schedule");
    printf("%6s %9s %15s %11s %11s\n", "t", "beta_t", "noise variance", "alpha_bar", "SNR");
    for (int row = 0; row < ROWS; row++) {
        int t = row_step(row, s->T);
        if (row == 0 || t != row_step(row - 1, s->T))
            printf("%6d %9.6f %15.4f %11.4f %11.4g\n", t, s->beta[t], var[t], s->alpha_bar[t],
                   snr(s->alpha_bar[t]));
    }
    double worst = 0.0;
    for (int t = 0; t < s->T; t++)
        worst = worse(worst, fabs(var[t] - (1.0 - s->alpha_bar[t])));
    printf("Two roads to one number, loop and closed form: max |v - (1 - alpha_bar)| = %.0e   %s\n", worst,
           ok_or_off(worst, 1e-9));
}

static void write_schedule(const struct schedule *s, const char *out, const char *name)
{
    struct csv csv;
    csv_open(&csv, out, name, "t,beta,alpha_bar,snr");
    for (int t = 0; t < s->T; t++)
        csv_row(&csv, 4, (double)t, s->beta[t], s->alpha_bar[t], snr(s->alpha_bar[t]));
    csv_close(&csv);
}

/* 1.1 to 1.5 in the order in which a student meets them; each shows as much as can be shown by then. */
static void schedule_part(const struct settings *settings)
{
    double *beta = new_array(settings->T, sizeof(double)), *var = new_array(settings->T, sizeof(double));
    schedule_linear(beta, BETA_START, BETA_END, settings->T);
    struct schedule s = {settings->T, beta, new_array(settings->T, sizeof(double))};
    show_one_walk(&s, settings->seed);
    noise_variance(var, beta, settings->T);
    alpha_bar(s.alpha_bar, beta, settings->T);
    show_table(&s, var);
    write_schedule(&s, settings->out, "schedule.csv");
    free(var);
    schedule_free(&s);
}

static const struct run {
    const char *name;
    double beta_start, beta_end;
} runs[] = {{"too small", 1e-7, 2e-5}, {"as given", BETA_START, BETA_END}, {"too big", 0.02, 0.9}};

/* Eight numbers, from -2 to 2, walked through each of the three schedules. */
static void write_strokes(int T, uint64_t seed, const char *out)
{
    struct csv csv;
    csv_open(&csv, out, "strokes.csv", "t,walk1,walk2,walk3,walk4,walk5,walk6,walk7,walk8");
    for (int i = 0; i < 3; i++) {
        struct schedule s = schedule_new(T, runs[i].beta_start, runs[i].beta_end);
        struct rng rng;
        rng_seed(&rng, seed, STREAM_FORWARD);
        double x[8];
        for (int k = 0; k < 8; k++)
            x[k] = -2.0 + 4.0 * k / 7;
        for (int t = 0; t < T; t++) {
            for (int k = 0; k < 8; k++)
                x[k] = forward_step(x[k], s.beta[t], rng_normal(&rng));
            csv_row(&csv, 9, (double)t, x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7]);
        }
        csv_gap(&csv);
        csv_gap(&csv);
        schedule_free(&s);
    }
    csv_close(&csv);
}

/* The first step whose sample keeps under 1 % of the statue's variance; T if there is none. */
static int buried_from(const struct schedule *s)
{
    int t = 0;
    while (t < s->T && !(s->alpha_bar[t] < 0.01))
        t++;
    return t;
}

static void bury_population(const struct settings *settings, const struct picture *start, struct run run,
                            int T)
{
    struct schedule s = schedule_new(T, run.beta_start, run.beta_end);
    struct picture end = climb(start, &s, settings->seed, NULL);
    struct burial b = burial(start->grey, end.grey, start->width * start->height);
    char when[32] = "never";
    if (buried_from(&s) < T)
        snprintf(when, sizeof when, "t = %d", buried_from(&s));
    printf("%-10s %5d %6g to %-4g %8.3f %9.3f %12.3f   %-9s %s\n", run.name, T, run.beta_start, run.beta_end,
           b.mean, b.variance, b.correlation, b.buried ? "buried" : "NOT YET", when);
    picture_free(&end);
    schedule_free(&s);
}

static void burial_part(const struct settings *settings, const struct picture *start)
{
    heading("Who is buried? The picture's pixels, before and after the staircase");
    burial(start->grey, start->grey,
           start->width * start->height); /* an open gap stops here, not below the table's head */
    printf("%-10s %5s %14s %8s %9s %12s   %-9s %s\n", "strokes", "T", "beta", "mean", "variance",
           "correlation", "verdict", "alpha_bar < 0.01");
    for (int i = 0; i < 3; i++)
        bury_population(settings, start, runs[i], settings->T);
    bury_population(settings, start, (struct run){"too few", BETA_START, BETA_END}, 10);
    printf("Buried: |mean|, |variance - 1| and |correlation| all at most %.1f.\n", BURIAL_LIMIT);
    if (settings->T == 1000)
        printf("In the first row and the last, only the correlation sees it. Too big is buried too, but most "
               "of its "
               "strokes fall on static.\n");
}

struct cosine_part {
    struct schedule schedule;
    const char *out;
};

static void draw_cosine(void *context)
{
    struct cosine_part *part = context;
    schedule_cosine(part->schedule.beta, part->schedule.T);
    alpha_bar(part->schedule.alpha_bar, part->schedule.beta, part->schedule.T);
    write_schedule(&part->schedule, part->out, "cosine.csv");
}

static void bonus_part(const struct settings *settings)
{
    int T = settings->T;
    struct cosine_part part = {{T, new_array(T, sizeof(double)), new_array(T, sizeof(double))},
                               settings->out};
    heading("Bonus: the cosine schedule");
    if (came_through(draw_cosine, &part))
        printf("Half-way, at t = %d, the cosine keeps alpha_bar = %.3f.\n", T / 2,
               part.schedule.alpha_bar[T / 2]);
    else
        printf("Gap 1.7 in 1-schedule.c is open; it is worth extra points and stops nobody.\n");
    schedule_free(&part.schedule);
}

int main(int argc, char **argv)
{
    struct settings settings = {.seed = 1, .T = 1000, .out = "."};
    settings_read(&settings, argc, argv, "SEED T IMAGE GUESS OUT", "Lesson 1: the noise schedule.");
    struct picture start = standard_picture(settings.image, 96);
    guess_on(settings.guess);
    guess("A number that starts at 1 goes under a thousand layers. Where does it end?");
    schedule_part(&settings);
    guess_again();
    write_strokes(settings.T, settings.seed, settings.out);
    staircase_part(&start, settings.T, settings.seed, settings.out);
    guess("Ten thin strokes leave mean 0 and variance 1. Is the picture buried?");
    burial_part(&settings, &start);
    guess_again();
    bonus_part(&settings);
    picture_free(&start);
    finished(1);
    return STATUS_DONE;
}
