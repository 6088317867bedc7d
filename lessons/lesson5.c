/* Lesson 5, the program: what a network is asked to guess, and what it costs to mix that up. */
#include "aims.h"
#include "guess.h"
#include "kit/fail.h"
#include "leaps.h"
#include "points.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { RUNS = 4, DRAWS = 20000, AT_ONE_T = 2000 };

/* A network for each target, and one for the statue whose loss is weighted back to that of the noise. */
static struct run {
    const char *name;
    struct aim aim;
    struct mlp net;
} runs[RUNS] = {{"eps", {EPS, NULL}, {0}},
                {"x0", {X0, NULL}, {0}},
                {"v", {V, NULL}, {0}},
                {"x0, SNR weights", {X0, NULL}, {0}}};

/* The names of one point, and whether each leads back to the noise. */
static void names_part(const struct schedule *schedule)
{
    const float x0[2] = {1.0f, -0.5f}, eps[2] = {0.6f, 1.2f};
    double most = 0.0;
    heading("One point, three names: x0 (1.0, -0.5), eps (0.6, 1.2)");
    printf("%5s %10s %19s %21s\n", "t", "alpha_bar", "v", "score");
    for (int i = 0; i < 5; i++) {
        const int t[1] = {i * (schedule->T - 1) / 4};
        const double *table = schedule->alpha_bar;
        float x[2], v[2], score[2], back[3][2];
        q_sample(x, x0, eps, t, table, 1, 2);
        v_of(v, x0, eps, t, table, 1, 2);
        eps_of_x0(back[0], x0, x, t, table, 1, 2);
        eps_of_v(back[1], v, x, t, table, 1, 2);
        x0_of_v(back[2], v, x, t, table, 1, 2);
        score_of_eps(score, eps, t, table, 1, 2);
        for (int d = 0; d < 2; d++) {
            most =
                worse(fabs((double)(back[0][d] - eps[d])), worse(fabs((double)(back[1][d] - eps[d])), most));
            most = worse(fabs((double)(back[2][d] - x0[d])), most);
        }
        printf("%5d %10.5f   (%6.3f, %6.3f)   (%7.2f, %7.2f)\n", t[0], table[t[0]], (double)v[0],
               (double)v[1], (double)score[0], (double)score[1]);
    }
    printf("Noise from x0, noise from v, statue from v: %s\n", ok_or_off(most, 1e-3));
}

static void weights_part(const struct schedule *schedule)
{
    float dout[4];
    heading("What a squared error weighs the statue's by");
    printf("%5s %10s %12s %6s %12s\n", "t", "alpha_bar", "eps", "x0", "v");
    for (int i = 0; i < 5; i++) {
        int t = i * (schedule->T - 1) / 4;
        double a = schedule->alpha_bar[t];
        printf("%5d %10.5f %12.5f %6.0f %12.5f\n", t, a, loss_weight(EPS, a), loss_weight(X0, a),
               loss_weight(V, a));
    }
    double loss = weighted_mse(dout, (const float[]){1, 2, 0, 1}, (const float[]){0, 2, 2, 1},
                               (const double[]){1.0, 0.5}, 2, 2);
    by_hand("weighted_mse of two rows", loss, 0.75);
    by_hand("its gradient in the second row", (double)dout[2], -0.5);
}

static double *snr_weights(const struct schedule *schedule)
{
    double *weight = new_array(schedule->T, sizeof *weight);
    for (int t = 0; t < schedule->T; t++)
        weight[t] = loss_weight(EPS, schedule->alpha_bar[t]) / loss_weight(X0, schedule->alpha_bar[t]);
    return weight;
}

static struct mlp train_aim(const struct workshop *workshop, struct aim *aim, int steps)
{
    struct mlp net = mlp_new();
    mlp_init(&net, workshop->seed);
    train(&net, workshop->data, workshop->N, workshop->schedule,
          &(struct training){.steps = steps,
                             .rate = RATE,
                             .decay = 1,
                             .seed = workshop->seed,
                             .step = aimed_step,
                             .step_context = aim});
    return net;
}

static struct read_context reading(struct run *run, struct tape *tape, const struct schedule *schedule,
                                   enum target read_as)
{
    return (struct read_context){{&run->net, tape, schedule->alpha_bar}, read_as};
}

static void training_part(const struct workshop *workshop, int steps, struct tape *tape)
{
    struct csv csv;
    heading("The same network, trained on each: %d steps", steps);
    csv_open(&csv, workshop->out, "excess.csv", "target,excess");
    printf("%-18s %28s\n", "target", "error in eps above the floor");
    for (int i = 0; i < RUNS; i++) {
        double mse, floor;
        runs[i].net = train_aim(workshop, &runs[i].aim, steps);
        struct read_context read = reading(&runs[i], tape, workshop->schedule, runs[i].aim.target);
        judge_chisel(&mse, &floor, read_chisel, &read, workshop->data, workshop->N, workshop->schedule, DRAWS,
                     workshop->seed);
        csv_row(&csv, 2, (double)i, mse - floor);
        printf("%-18s %28.4f\n", runs[i].name, mse - floor);
        fflush(stdout);
    }
    csv_close(&csv);
}

/* Steps to look at: close together where noise is faint. */
enum { LOOKS = 41 };
static int look_at(int i, int T)
{
    return i < 20 ? i * i / 4 : 100 + (i - 20) * (T - 101) / 20;
}

/* How far each network's answer lies from the ideal one, step by step, as noise and as statue. */
static void steps_part(const struct workshop *workshop, struct tape *tape)
{
    const struct schedule *schedule = workshop->schedule;
    struct read_context read[RUNS];
    double off[LOOKS][RUNS], early = 0.0, all = 0.0;
    struct csv csv;
    heading("How far from the ideal answer, step by step (root mean square)");
    csv_open(&csv, workshop->out, "aims.csv", "t,eps,x0,v,x0_weighted,to_statue");
    printf("%5s %24s %44s\n", "", "in the noise", "in the statue");
    printf("%5s", "t");
    for (int k = 0; k < 2 * RUNS; k++)
        printf("%s %8s", k == RUNS ? "     " : "", (const char *[]){"eps", "x0", "v", "weighted"}[k % RUNS]);
    printf("\n");
    for (int k = 0; k < RUNS; k++)
        read[k] = reading(&runs[k], tape, schedule, runs[k].aim.target);
    for (int i = 0; i < LOOKS; i++) {
        int t = look_at(i, schedule->T);
        double a = schedule->alpha_bar[t], to_statue = sqrt((1.0 - a) / a);
        off_ideal(off[i], read, RUNS, workshop->data, workshop->N, schedule, t, AT_ONE_T, workshop->seed);
        csv_row(&csv, 6, (double)t, off[i][0], off[i][1], off[i][2], off[i][3], to_statue);
        if (i % 10 != 0)
            continue;
        printf("%5d", t);
        for (int k = 0; k < 2 * RUNS; k++)
            printf("%s %8.3f", k == RUNS ? "     " : "", off[i][k % RUNS] * (k < RUNS ? 1.0 : to_statue));
        printf("\n");
    }
    csv_close(&csv);
    for (int i = 1; i < LOOKS; i++) {
        int from = look_at(i - 1, schedule->T), to = look_at(i, schedule->T);
        double part = (to - from) * (pow(off[i - 1][X0], 2.0) + pow(off[i][X0], 2.0)) / 2;
        all += part;
        early += to <= 100 ? part : 0.0;
    }
    printf("Of all that the x0 network's error in the noise has above the floor, %.0f%% lies at t < 100.\n",
           100 * early / all);
}

/* Every network, read as each of the three: only the diagonal is right. */
static void pairs_part(const struct workshop *workshop, struct tape *tape)
{
    enum { K = 50 };
    struct csv csv;
    double right = 0.0, wrong = HUGE_VAL;
    heading("Trained on one, read as another, %d strokes: distance from the curve, and energy distance", K);
    csv_open(&csv, workshop->out, "pairs.csv", "trained,read,mean_distance,energy");
    printf("%-12s %17s %19s %19s\n", "trained on", "read as eps", "as x0", "as v");
    printf("%-8s%s%s%s\n", "", "  distance   energy", "  distance   energy", "  distance   energy");
    for (int i = 0; i < 9; i++) {
        float x[2 * SAMPLES];
        char file[32];
        struct read_context read = reading(&runs[i / 3], tape, workshop->schedule, (enum target)(i % 3));
        carve(x, workshop, read_chisel, &read, K, NULL);
        double energy = energy_distance(x, SAMPLES, workshop->data, workshop->N);
        struct quality q = judge_samples(x, SAMPLES, workshop->data, workshop->N, workshop->curve);
        snprintf(file, sizeof file, "pair-%d-%d.csv", i / 3, i % 3);
        csv_points(workshop->out, file, x, SAMPLES);
        csv_row(&csv, 4, (double)(i / 3), (double)(i % 3), q.mean_distance, energy);
        if (i % 3 == 0)
            printf("%-8s", runs[i / 3].name);
        printf("   %7.3f %8.3f%s", q.mean_distance, energy, i % 3 == 2 ? "\n" : "");
        right = i % 4 == 0 ? fmax(right, energy) : right;
        wrong = i % 4 == 0 ? wrong : fmin(wrong, energy);
    }
    csv_close(&csv);
    printf("Energy distance: the worst on the diagonal %.3f, the best beside it %.3f\n", right, wrong);
}

static double carved_distance(const struct workshop *workshop, struct read_context *read, int K)
{
    float x[2 * SAMPLES];
    carve(x, workshop, read_chisel, read, K, NULL);
    return judge_samples(x, SAMPLES, workshop->data, workshop->N, workshop->curve).mean_distance;
}

/* One over the root of 1 - beta, for the first stroke of ten. */
static double first_division(const struct schedule *schedule)
{
    int t[10];
    double beta[10];
    respace(t, beta, schedule->alpha_bar, schedule->T, 10);
    return 1.0 / sqrt(1.0 - beta[9]);
}

/* The cosine schedule, whose last steps are nearly pure static, with a network for eps and one for v. */
static void schedules_part(const struct workshop *workshop, int steps, struct tape *tape)
{
    struct schedule cosine = schedule_new(workshop->schedule->T, BETA_START, BETA_END);
    struct workshop other = *workshop;
    schedule_cosine(cosine.beta, cosine.T);
    alpha_bar(cosine.alpha_bar, cosine.beta, cosine.T);
    other.schedule = &cosine;
    heading("Two schedules: mean distance");
    struct mlp eps = train_aim(&other, &runs[EPS].aim, steps), v = train_aim(&other, &runs[V].aim, steps);
    struct read_context read[4] = {reading(&runs[EPS], tape, workshop->schedule, EPS),
                                   reading(&runs[V], tape, workshop->schedule, V),
                                   {{&eps, tape, cosine.alpha_bar}, EPS},
                                   {{&v, tape, cosine.alpha_bar}, V}};
    printf("alpha_bar ends at %.1e (linear) and %.1e (cosine)\n", workshop->schedule->alpha_bar[cosine.T - 1],
           cosine.alpha_bar[cosine.T - 1]);
    printf("The first of ten strokes divides by 1/%.0f (linear) and by 1/%.0f (cosine)\n",
           first_division(workshop->schedule), first_division(&cosine));
    printf("%8s %13s %13s %13s %13s\n", "strokes", "linear, eps", "linear, v", "cosine, eps", "cosine, v");
    for (int i = 0; i < 3; i++) {
        int K = (const int[]){10, 50, 1000}[i];
        printf("%8d", K);
        for (int k = 0; k < 4; k++)
            printf(" %13.4f", carved_distance(k < 2 ? workshop : &other, &read[k], K));
        printf("\n");
    }
    mlp_free(&eps);
    mlp_free(&v);
    schedule_free(&cosine);
}

int main(int argc, char **argv)
{
    struct settings settings = {.seed = 1, .steps = 10000, .out = "."};
    settings_read(&settings, argc, argv, "SEED STEPS DATA GUESS THREADS OUT",
                  "Lesson 5: networks that guess the noise, the statue, or v.");
    struct schedule schedule = schedule_new(1000, BETA_START, BETA_END);
    float *data = new_array(2 * POINTS, sizeof(float));
    struct tape tape = tape_new(AT_ONE_T);
    guess_on(settings.guess);
    start_team(settings.threads);
    struct workshop workshop = workshop_of(data, &settings, &schedule);
    names_part(&schedule);
    weights_part(&schedule);
    double *weight = snr_weights(&schedule);
    runs[RUNS - 1].aim.weight = weight;
    guess("Which target's network will end nearest to the floor, and which farthest from it?");
    training_part(&workshop, settings.steps, &tape);
    guess_again();
    steps_part(&workshop, &tape);
    guess("Trained on x0 but read as eps: what will the samples look like?");
    pairs_part(&workshop, &tape);
    guess_again();
    schedules_part(&workshop, settings.steps, &tape);
    for (int i = 0; i < RUNS; i++)
        mlp_free(&runs[i].net);
    free(weight);
    free(data);
    tape_free(&tape);
    schedule_free(&schedule);
    finished(5);
    return STATUS_DONE;
}
