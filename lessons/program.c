#include "program.h"
#include "kit/fail.h"
#include "kit/team.h"
#include "schedule.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

struct schedule schedule_new(int T, double beta_start, double beta_end)
{
    struct schedule schedule = {T, new_array(T, sizeof(double)), new_array(T, sizeof(double))};
    schedule_linear(schedule.beta, beta_start, beta_end, T);
    alpha_bar(schedule.alpha_bar, schedule.beta, T);
    return schedule;
}

void schedule_free(struct schedule *schedule)
{
    free(schedule->beta);
    free(schedule->alpha_bar);
}

double alpha_bar_before(const struct schedule *schedule, int t)
{
    return t > 0 ? schedule->alpha_bar[t - 1] : 1.0;
}

void start_team(int threads)
{
    enum { BY_ITSELF = 4 };
    team_set(threads > 0 ? threads : processors() < BY_ITSELF ? processors() : BY_ITSELF);
}

static int off;

void finished(int lesson)
{
    if (off)
        printf("\nAll gaps of lesson %d are filled, but something above is OFF. To be told which: make "
               "grade%d\n",
               lesson, lesson);
    else if (lesson < 5)
        printf("\nLesson %d is filled in. Is it right? make grade%d   Then: make lesson%d\n", lesson, lesson,
               lesson + 1);
    else
        printf("\nLesson %d is filled in. To be told gap by gap what is right: make grade\n", lesson);
}

double worse(double a, double b)
{
    return isnan(a) || a > b ? a : b;
}

const char *ok_or_off(double figure, double limit)
{
    off |= !(figure <= limit);
    return figure <= limit ? "ok" : "OFF";
}

void by_hand(const char *what, double got, double expected)
{
    printf("  %-44s %8.4f, by hand %8.4f   %s\n", what, got, expected, ok_or_off(fabs(got - expected), 1e-4));
}

void heading(const char *format, ...)
{
    va_list arguments;
    char text[128];
    va_start(arguments, format);
    int length = vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    printf("\n%s\n%.*s\n", text, length,
           "-------------------------------------------------------------------------------------------------"
           "---");
    fflush(stdout);
}

double likeness(const double *a, const double *b, long n)
{
    double mean_a = 0.0, mean_b = 0.0, var_a = 0.0, var_b = 0.0, cov = 0.0;
    for (long i = 0; i < n; i++) {
        mean_a += a[i] / (double)n;
        mean_b += b[i] / (double)n;
    }
    for (long i = 0; i < n; i++) {
        var_a += (a[i] - mean_a) * (a[i] - mean_a);
        var_b += (b[i] - mean_b) * (b[i] - mean_b);
        cov += (a[i] - mean_a) * (b[i] - mean_b);
    }
    return var_a > 0.0 && var_b > 0.0 ? cov / sqrt(var_a * var_b) : 0.0;
}

double two_digits(double x)
{
    return round(100.0 * x) / 100.0 + 0.0;
}

void point_moments(const float *xy, int n, int d, double *mean, double *sd)
{
    double sum = 0.0, squares = 0.0;
    for (int i = 0; i < n; i++)
        sum += (double)xy[2 * i + d];
    *mean = sum / n;
    for (int i = 0; i < n; i++)
        squares += ((double)xy[2 * i + d] - *mean) * ((double)xy[2 * i + d] - *mean);
    *sd = sqrt(squares / n);
}
