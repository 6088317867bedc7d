/* Lesson 4, the program: lists of steps, the order of a method, and the spiral in few strokes. */
#include "guess.h"
#include "kit/csv.h"
#include "kit/fail.h"
#include "kit/progress.h"
#include "kit/rng.h"
#include "leaps.h"
#include "points.h"
#include "train.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { GRIDS = 4, COUNTS = 4 };
static const int stroke_counts[COUNTS] = {4, 10, 20, 50};
static const char *const grid_names[GRIDS] = {"linspace", "leading", "trailing", "even in lambda"};

/* Where each rule's walk starts and ends, and how evenly it strides in lambda. */
static void grids_part(const struct workshop *workshop)
{
    enum { K = 10 };
    const struct schedule *schedule = workshop->schedule;
    int t[K];
    struct csv csv;
    heading("Ten of %d steps, by four rules", schedule->T);
    csv_open(&csv, workshop->out, "grids.csv", "rule,t,lambda");
    printf("%-15s %6s %10s %6s %10s %16s\n", "rule", "first", "alpha_bar", "last", "alpha_bar",
           "strides between");
    for (int rule = 0; rule < GRIDS; rule++) {
        double least = HUGE_VAL, most = 0.0;
        choose_steps(t, (enum spacing)rule, schedule, K);
        for (int i = 0; i < K; i++) {
            double lambda = half_log_snr(schedule->alpha_bar[t[i]]);
            double stride = i > 0 ? half_log_snr(schedule->alpha_bar[t[i - 1]]) - lambda : 0.0;
            least = i > 0 ? fmin(least, stride) : least;
            most = fmax(most, stride);
            csv_row(&csv, 3, (double)rule, (double)t[i], lambda);
        }
        printf("%-15s %6d %10.5f %6d %10.5f %8.2f to %.2f\n", grid_names[rule], t[K - 1],
               schedule->alpha_bar[t[K - 1]], t[0], schedule->alpha_bar[t[0]], least, most);
    }
    csv_close(&csv);
}

static void order_part(const char *out)
{
    enum { LEAST = 5, DOUBLINGS = 7 };
    double before[2] = {0.0, 0.0}, order[2] = {0.0, 0.0};
    struct csv csv;
    heading("How fast the error falls: a Gaussian, whose exact way is known");
    by_hand("solver_first, 0.36 to 0.64: now_coef", solver_first(0.36, 0.64).now_coef, 0.35);
    by_hand("solver_second, 0.1, 0.36 to 0.64: now_coef", solver_second(0.1, 0.36, 0.64).now_coef, 0.4742);
    by_hand("its before_coef", solver_second(0.1, 0.36, 0.64).before_coef, -0.1242);
    csv_open(&csv, out, "order.csv", "strokes,ddim,solver");
    printf("%8s %14s %8s %14s %8s\n", "strokes", "DDIM's error", "order", "2M's error", "order");
    for (int k = 0, K = LEAST; k < DOUBLINGS; k++, K *= 2) {
        double error[2] = {gaussian_error(K, 0), gaussian_error(K, 1)};
        printf("%8d", K);
        for (int m = 0; m < 2; m++) {
            order[m] = log2(before[m] / error[m]);
            printf(" %14.2e", error[m]);
            if (k > 0)
                printf(" %8.2f", order[m]);
            else if (m == 0)
                printf(" %8s", "");
            before[m] = error[m];
        }
        printf("\n");
        csv_row(&csv, 3, (double)K, error[0], error[1]);
    }
    csv_close(&csv);
    printf("Twice the strokes: DDIM's error halves   %s   2M's falls to a quarter   %s\n",
           ok_or_off(fabs(order[0] - 1.0), 0.1), ok_or_off(fabs(order[1] - 2.0), 0.1));
}

/* With eta = 1 the guess of lesson 2's stroke comes back: same mean, same fresh noise. */
static void eta_part(const struct workshop *workshop, chisel_fn *chisel, void *context)
{
    float one[2 * SAMPLES], other[2 * SAMPLES];
    double most = 0.0;
    by_hand("ddim_step, 0.36 to 0.64, eta 1: eps_coef", ddim_step(0.36, 0.64, 1.0).eps_coef, 0.3375);
    by_hand("its z_coef", ddim_step(0.36, 0.64, 1.0).z_coef, 0.4961);
    carve_by(one, workshop, &walkers[0], chisel, context, 50);
    carve_by(other, workshop, &(struct walker){"", BY_DDIM, LINSPACE, 1.0}, chisel, context, 50);
    for (int i = 0; i < 2 * SAMPLES; i++)
        most = worse(fabs((double)one[i] - (double)other[i]), most);
    printf("DDIM with eta = 1 and lesson 3's walk, 50 strokes, the same dice: at most %.0e apart   %s\n",
           most, ok_or_off(most, 1e-2));
}

static void quality_part(struct csv *csv, const struct workshop *workshop, const char *name,
                         chisel_fn *chisel, void *context)
{
    heading("The spiral in few strokes: the %s chisel", name);
    printf("%-26s", "mean distance, coverage");
    for (int i = 0; i < COUNTS; i++)
        printf("        K = %-3d", stroke_counts[i]);
    printf("\n");
    for (const struct walker *walker = walkers; walker->name; walker++) {
        printf("%-26s", walker->name);
        for (int i = 0; i < COUNTS; i++) {
            float x[2 * SAMPLES];
            char file[64];
            int K = stroke_counts[i];
            carve_by(x, workshop, walker, chisel, context, K);
            struct quality q = judge_samples(x, SAMPLES, workshop->data, workshop->N, workshop->curve);
            snprintf(file, sizeof file, "few-%s-%d-%d.csv", name, (int)(walker - walkers), K);
            csv_points(workshop->out, file, x, SAMPLES);
            csv_named_row(csv, name, 5, (double)(walker - walkers), (double)K, q.mean_distance,
                          q.p95_distance, q.coverage);
            printf("   %7.4f %3.0f%%", q.mean_distance, 100 * q.coverage);
        }
        printf("\n");
        fflush(stdout);
    }
}

/* Points of the spiral walked up to static and down again by the same K strokes. */
static void inversion_part(const struct workshop *workshop, chisel_fn *chisel, void *context)
{
    float x[2 * SAMPLES], start[2 * SAMPLES], top[2 * SAMPLES];
    struct csv csv;
    int *t = new_array(workshop->schedule->T, sizeof *t);
    const double *table = workshop->schedule->alpha_bar;
    heading("Up to static and down again, without dice");
    for (int b = 0; b < SAMPLES; b++)
        memcpy(start + 2 * b, workshop->data + 2 * (b * workshop->N / SAMPLES), 2 * sizeof *x);
    printf("%8s %22s %28s\n", "strokes", "static's sd", "distance from the start");
    for (int i = 0; i < 4; i++) {
        int K = (const int[]){10, 50, 200, 1000}[i];
        double mean, sd[2], sum = 0.0;
        if (K > workshop->schedule->T)
            break;
        choose_steps(t, EVEN_IN_LAMBDA, workshop->schedule, K);
        memcpy(x, start, sizeof x);
        bury_ddim(x, chisel, context, t, table, K, SAMPLES);
        memcpy(top, x, sizeof x);
        for (int d = 0; d < 2; d++)
            point_moments(x, SAMPLES, d, &mean, &sd[d]);
        sample_ddim(x, NULL, 0.0, chisel, context, t, table, K, SAMPLES);
        for (int b = 0; b < SAMPLES; b++)
            sum +=
                hypot((double)(x[2 * b] - start[2 * b]), (double)(x[2 * b + 1] - start[2 * b + 1])) / SAMPLES;
        printf("%8d %14.2f, %.2f %28.4f\n", K, sd[0], sd[1], sum);
    }
    csv_open(&csv, workshop->out, "inversion.csv", "x0,y0,xT,yT,x,y");
    for (int b = 0; b < SAMPLES; b++)
        csv_row(&csv, 6, (double)start[2 * b], (double)start[2 * b + 1], (double)top[2 * b],
                (double)top[2 * b + 1], (double)x[2 * b], (double)x[2 * b + 1]);
    csv_close(&csv);
    free(t);
}

int main(int argc, char **argv)
{
    struct settings settings = {.seed = 1, .steps = 10000, .out = "."};
    settings_read(&settings, argc, argv, "SEED STEPS DATA NETWORK GUESS THREADS OUT",
                  "Lesson 4: the spiral in few strokes, on the network of lesson 3.");
    struct schedule schedule = schedule_new(1000, BETA_START, BETA_END);
    struct workshop workshop;
    float *data = new_array(2 * POINTS, sizeof(float));
    struct csv csv;
    guess_on(settings.guess);
    start_team(settings.threads);
    workshop = workshop_of(data, &settings, &schedule);
    grids_part(&workshop);
    struct mlp net = network_of(&workshop, &settings);
    struct tape tape = tape_new(SAMPLES);
    struct net_context context = {&net, &tape, schedule.alpha_bar};
    struct ideal_context ideal = {data, POINTS, schedule.alpha_bar};
    heading("Fresh noise, or none");
    eta_part(&workshop, net_chisel, &context);
    guess("Twice the strokes: by how much does the error of DDIM fall, and of 2M?");
    order_part(settings.out);
    guess_again();
    csv_open(&csv, settings.out, "few.csv", "chisel,walker,strokes,mean_distance,p95_distance,coverage");
    guess("Ten strokes: which walk comes nearest to the spiral?");
    quality_part(&csv, &workshop, "network", net_chisel, &context);
    guess_again();
    quality_part(&csv, &workshop, "ideal", ideal_chisel, &ideal);
    csv_close(&csv);
    inversion_part(&workshop, net_chisel, &context);
    mlp_free(&net);
    tape_free(&tape);
    schedule_free(&schedule);
    free(data);
    finished(4);
    return STATUS_DONE;
}
