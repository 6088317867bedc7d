#include "denoise.h"
#include "kit/csv.h"
#include "kit/fail.h"
#include "kit/rng.h"
#include "program.h"
#include "statue.h"
#include "toy.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* Guesses for q = 0, 1/20 ... 1; every fifth is printed and drawn. */
enum { SIDE = 96, PIXELS = SIDE * SIDE, STOPS = 21 };

static void write_panel(const float *values, const char *name, const char *out)
{
    struct picture standard = picture_new(SIDE, SIDE);
    char path[4096];
    for (int i = 0; i < PIXELS; i++)
        standard.grey[i] = (double)values[i];
    struct picture shown = visible(&standard);
    picture_write(&shown, join_path(path, out, name));
    picture_free(&shown);
    picture_free(&standard);
}

static double mean_square_difference(const float *a, const float *b)
{
    double sum = 0.0;
    for (int i = 0; i < PIXELS; i++)
        sum += ((double)a[i] - (double)b[i]) * ((double)a[i] - (double)b[i]);
    return sum / PIXELS;
}

/* The panels for one q: the guess q eps, the undivided difference, the reconstruction. Returns the
 * reconstruction's mse. */
static double one_guess(double q, int stop, const float *clean, const float *x_t, const float *eps,
                        double a_bar, const char *out)
{
    static float guess[PIXELS], undivided[PIXELS], rebuilt[PIXELS];
    const int t = 0;
    char name[64];
    for (int i = 0; i < PIXELS; i++) {
        guess[i] = (float)q * eps[i];
        undivided[i] = x_t[i] - (float)sqrt(1.0 - a_bar) * guess[i];
    }
    predict_x0(rebuilt, x_t, guess, &t, &a_bar, 1, PIXELS);
    const float *panel[] = {guess, undivided, rebuilt};
    for (int i = 0; i < 3; i++) {
        snprintf(name, sizeof name, "denoise-%s-%d.png", (const char *[]){"guess", "undivided", "rebuilt"}[i],
                 stop);
        write_panel(panel[i], name, out);
    }
    return mean_square_difference(rebuilt, clean);
}

static void all_guesses(const float *clean, const float *x_t, const float *eps, double a_bar, const char *out)
{
    struct csv csv;
    double mean_abs = 0.0, worst = 0.0;
    for (int i = 0; i < PIXELS; i++)
        mean_abs += fabs((double)eps[i]) / PIXELS;
    csv_open(&csv, out, "denoise.csv", "q,mse,mean_abs_eps,quality");
    printf("%5s %9s %12s %9s\n", "q", "mse", "mean |guess|", "quality");
    for (int i = 0; i < STOPS; i++) {
        double q = i / (STOPS - 1.0), mse = one_guess(q, i, clean, x_t, eps, a_bar, out);
        worst = i == 0 ? mse : worst;
        csv_row(&csv, 4, q, mse, q * mean_abs, 1.0 - mse / worst);
        if (i % 5 == 0)
            printf("%5.2f %9.4f %12.3f %8.0f%%\n", q, mse, q * mean_abs, 100 * (1.0 - mse / worst));
    }
    csv_close(&csv);
    printf("quality = 1 - mse(q) / mse(0): 0%% helps nothing, 100%% finds every pixel.\n");
}

void denoise_part(uint64_t seed, const char *out)
{
    heading("The denoising task: one stroke, beta = 0.55, a guess of q times the true noise");
    const double a_bar = 1.0 - 0.55;
    const int t = 0;
    static float clean[PIXELS], eps[PIXELS], x_t[PIXELS];
    struct picture start = standard_picture(NULL, SIDE);
    struct rng rng;
    for (int i = 0; i < PIXELS; i++)
        clean[i] = (float)start.grey[i];
    rng_seed(&rng, seed, STREAM_FORWARD);
    rng_normals(&rng, eps, PIXELS);
    q_sample(x_t, clean, eps, &t, &a_bar, 1, PIXELS);
    write_panel(x_t, "denoise-input.png", out);
    write_panel(eps, "denoise-hidden.png", out);
    all_guesses(clean, x_t, eps, a_bar, out);
    picture_free(&start);
}
