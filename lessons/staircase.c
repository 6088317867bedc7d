#include "staircase.h"
#include "kit/csv.h"
#include "kit/progress.h"
#include "kit/rng.h"
#include "schedule.h"
#include "statue.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { RUNGS = 10, MARGIN = 6 };

static long pixels(const struct picture *picture)
{
    return (long)picture->width * picture->height;
}

struct picture climb(const struct picture *start, const struct schedule *schedule, uint64_t seed,
                     const struct watcher *watcher)
{
    struct rng rng;
    rng_seed(&rng, seed, STREAM_FORWARD);
    struct picture now = picture_copy(start), before = picture_copy(start);
    //> climb
    for (int t = 0; t < schedule->T; t++) {
        progress("burying", t, schedule->T);
        memcpy(before.grey, now.grey, (size_t)pixels(&now) * sizeof(double));
        for (long i = 0; i < pixels(&now); i++)
            now.grey[i] = forward_step(now.grey[i], schedule->beta[t], rng_normal(&rng));
        if (watcher)
            watcher->rung(watcher->context, t, &before, &now);
    }
    //< climb
    progress("burying", schedule->T, schedule->T);
    picture_free(&before);
    return now;
}

/* What the ten rungs leave behind: pictures, and a row of the table for each. */
struct record {
    const struct schedule *schedule;
    const struct picture *start;
    struct picture row;
    struct csv csv;
    const char *out;
};

static void put_panel(struct record *record, int place, const struct picture *standard)
{
    char name[32], path[4096];
    struct picture shown = visible(standard);
    snprintf(name, sizeof name, "rung-%d.png", place);
    picture_write(&shown, join_path(path, record->out, name));
    picture_paste(&record->row, &shown, place * (shown.width + MARGIN), 0);
    picture_free(&shown);
}

static void record_rung(void *context, int t, const struct picture *before, const struct picture *after)
{
    struct record *record = context;
    double beta = record->schedule->beta[t], a_bar = record->schedule->alpha_bar[t];
    double near = likeness(before->grey, after->grey, pixels(after));
    double far = likeness(record->start->grey, after->grey, pixels(after));
    put_panel(record, t + 1, after);
    csv_row(&record->csv, 6, (double)t, beta, a_bar, snr(a_bar), near, far);
    printf("%4d %8.3f %10.3f %8.2f   %18.2f   %18.3f\n", t, beta, a_bar, snr(a_bar), near, far);
}

static void ten_rungs(const struct picture *start, uint64_t seed, const char *out)
{
    struct schedule schedule = schedule_new(RUNGS, 0.04, 0.55);
    struct record record = {&schedule, start, .out = out};
    char path[4096];
    record.row = picture_new((RUNGS + 1) * (start->width + MARGIN) - MARGIN, start->height);
    for (long i = 0; i < pixels(&record.row); i++)
        record.row.grey[i] = 1.0;
    csv_open(&record.csv, out, "staircase.csv", "t,beta,alpha_bar,snr,like_previous,like_clean");
    put_panel(&record, 0, start);
    struct picture top = climb(start, &schedule, seed, &(struct watcher){record_rung, &record});
    csv_close(&record.csv);
    picture_write(&record.row, join_path(path, out, "staircase-row.png"));
    printf("By the formula, sqrt(1 - beta) and sqrt(alpha_bar): neighbours from %.2f down to %.2f, the ends "
           "%.3f.\n",
           sqrt(1.0 - schedule.beta[0]), sqrt(1.0 - schedule.beta[RUNGS - 1]),
           sqrt(schedule.alpha_bar[RUNGS - 1]));
    picture_free(&top);
    picture_free(&record.row);
    schedule_free(&schedule);
}

static void keep_least(void *context, int t, const struct picture *before, const struct picture *after)
{
    (void)t;
    double *least = context;
    *least = fmin(*least, likeness(before->grey, after->grey, pixels(after)));
}

static void many_rungs(const struct picture *start, int T, uint64_t seed)
{
    struct schedule schedule = schedule_new(T, BETA_START, BETA_END);
    double least = 1.0;
    struct picture top = climb(start, &schedule, seed, &(struct watcher){keep_least, &least});
    printf("In %d rungs: neighbours at least %.3f; the ends %.3f, by the formula %.3f.\n", T, least,
           likeness(start->grey, top.grey, pixels(start)), sqrt(schedule.alpha_bar[T - 1]));
    picture_free(&top);
    schedule_free(&schedule);
}

void staircase_part(const struct picture *start, int T, uint64_t seed, const char *out)
{
    heading("The staircase: ten rungs, beta from 0.04 to 0.55");
    printf("%4s %8s %10s %8s   %18s   %18s\n", "t", "beta", "alpha_bar", "SNR", "like the one below",
           "like the clean one");
    ten_rungs(start, seed, out);
    many_rungs(start, T, seed);
}
