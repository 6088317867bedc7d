/* Experiments of lessons 1 and 2. */
#include "blob.h"
#include "claims.h"
#include "ddpm.h"
#include "kit/rng.h"
#include "points.h"
#include "statue.h"
#include "toy.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { N = 4000, SIDE = 28 };

static struct rng new_rng(void)
{
    struct rng rng;
    rng_seed(&rng, 1, STREAM_JUDGE);
    return rng;
}

static double nearest(const float *x, const float *data, int n, int *which)
{
    double least = HUGE_VAL;
    for (int i = 0; i < n; i++) {
        double distance = hypot((double)(x[0] - data[2 * i]), (double)(x[1] - data[2 * i + 1]));
        if (distance < least) {
            least = distance;
            *which = i;
        }
    }
    return least;
}

static int how_many(void)
{
    struct rng rng = new_rng();
    struct picture bust = standard_picture(NULL, SIDE);
    double target[SIDE * SIDE], pixel[SIDE * SIDE], best = 0.0;
    for (int i = 0; i < SIDE * SIDE; i++)
        target[i] = (double)bust.grey[i];
    for (int k = 0; k < 10000; k++) {
        for (int i = 0; i < SIDE * SIDE; i++)
            pixel[i] = (double)rng_below(&rng, 256);
        best = fmax(best, likeness(target, pixel, SIDE * SIDE));
    }
    printf("Pictures of %d x %d pixels in 256 greys: a number with %.0f digits.\n", SIDE, SIDE,
           ceil(SIDE * SIDE * log10(256.0)));
    printf("Of 10000 drawn at random, the one most like the statue has correlation %.2f with it.\n", best);
    picture_free(&bust);
    return best < 0.3;
}

static int thin_manifold(void)
{
    const float *data = spiral_data();
    struct rng rng = new_rng();
    int near = 0, which;
    for (int k = 0; k < 20000; k++) {
        float x[2] = {(float)(5.0 * rng_uniform(&rng) - 2.5), (float)(5.0 * rng_uniform(&rng) - 2.5)};
        near += nearest(x, data, POINTS, &which) <= 0.05;
    }
    printf("Points of the square of side 5 that lie within 0.05 of the spiral: %.1f%%\n", near / 200.0);
    return near < 2000;
}

static int rungs(void)
{
    const struct schedule *s = standard_schedule();
    printf("%22s %12s\n", "likeness of rungs", "by formula");
    printf("%22s %12.3f\n", "first and second", sqrt(1.0 - s->beta[1]));
    printf("%22s %12.3f\n", "last but one and last", sqrt(1.0 - s->beta[s->T - 1]));
    printf("%22s %12.3f\n", "clean one and last", sqrt(s->alpha_bar[s->T - 1]));
    return sqrt(1.0 - s->beta[s->T - 1]) > 0.985 && sqrt(s->alpha_bar[s->T - 1]) < 0.01;
}

/* The share of the noise's variance that the best guess from x finds, for a number of variance 1: the squared correlation. */
static int small_strokes(void)
{
    enum { DRAWS = 100000 };
    struct rng rng = new_rng();
    static double x[DRAWS], eps[DRAWS];
    double found = 0.0;
    printf("%10s %26s\n", "beta", "share of the noise found");
    for (double beta = 0.25; beta > 1e-7; beta /= 25) {
        for (int i = 0; i < DRAWS; i++) {
            eps[i] = rng_normal(&rng);
            x[i] = forward_step(rng_normal(&rng), beta, eps[i]);
        }
        found = pow(likeness(x, eps, DRAWS), 2);
        printf("%10.1e %26.4f\n", beta, found);
    }
    return found < 0.001;
}

static int big_strokes(void)
{
    const float *data = spiral_data();
    struct rng rng = new_rng();
    const double left = 0.01;
    double square = 0.0;
    for (int i = 0; i < N; i++) {
        const float *x0 = data + 2 * rng_below(&rng, POINTS);
        float x[2], eps[2];
        for (int d = 0; d < 2; d++)
            x[d] = (float)forward_step((double)x0[d], 1.0 - left, rng_normal(&rng));
        ideal_eps(eps, x, data, left, 1, POINTS);
        for (int d = 0; d < 2; d++)
            square += pow(((double)x[d] - sqrt(1.0 - left) * (double)eps[d]) / sqrt(left), 2) / (2 * N);
    }
    printf(
        "The spiral's points have sd 1 around their mean,\nthe best guesses of where they were, sd %.2f.\n",
        sqrt(square));
    return square < 0.04;
}

/* Walk back N points of a round blob with mean (2, 2) and sd 0.3, by the exact Gaussian chisel, and print where the first
 * coordinate ends. The chisel is told `told` times the step; `fresh` scales z. */
static void walk_blob(const char *name, const struct schedule *s, double told, double fresh, double *mean,
                      double *sd)
{
    static float x[2 * N], eps[2 * N], z[2 * N];
    struct rng rng = new_rng();
    rng_normals(&rng, x, 2 * N);
    for (int t = s->T - 1; t >= 0; t--) {
        double a = s->alpha_bar[(int)(told * t)], centre = 2.0 * sqrt(a), var = 0.09 * a + 1.0 - a;
        gaussian_eps(eps, x, (double[2]){centre, centre}, (double[2]){var, var}, a, N, 2);
        rng_normals(&rng, z, 2 * N);
        for (int i = 0; i < 2 * N; i++)
            z[i] *= (float)fresh;
        reverse_step(x, x, eps, z, s->beta[t], s->alpha_bar[t], alpha_bar_before(s, t), N, 2);
    }
    point_moments(x, N, 0, mean, sd);
    printf("%-30s mean %5.2f   sd %.3f\n", name, *mean, *sd);
}

static int ten_steps(void)
{
    struct schedule s = schedule_new(10, BETA_START, BETA_END);
    struct rng rng = new_rng();
    static double start[N], end[N];
    double mean, sd;
    for (int i = 0; i < N; i++) {
        start[i] = end[i] = i % 2 ? 1.0 : -1.0;
        for (int t = 0; t < s.T; t++)
            end[i] = forward_step(end[i], s.beta[t], rng_normal(&rng));
    }
    struct burial b = burial(start, end, N);
    printf("T = 10, beta as for 1000: mean %.2f, variance %.2f, correlation %.2f: %s\n", b.mean, b.variance,
           b.correlation, b.buried ? "buried" : "NOT buried");
    puts("A blob with mean 2, sd 0.3, carved from static with these steps:");
    walk_blob("", &s, 1.0, 1.0, &mean, &sd);
    schedule_free(&s);
    return !b.buried && fabs(b.mean) < 0.1 && fabs(b.variance - 1.0) < 0.1 && fabs(mean - 2.0) > 0.3;
}

/* Largest error of decoding x, that holds noise eps at step t[i], with `table`. */
static double decode(const float *x, const float *eps, const float *x0, const int *t, const double *table,
                     int n)
{
    static float decoded[N];
    double worst = 0.0;
    predict_x0(decoded, x, eps, t, table, n, 1);
    for (int i = 0; i < n; i++) {
        double off = fabs((double)(decoded[i] - x0[i]));
        worst = off > worst ? off : worst; /* fmax here makes gcc 12 fail for arm64 */
    }
    return worst;
}

static int loop_decode(void)
{
    enum { T = 100 };
    struct schedule s = schedule_new(T, BETA_START, 0.1);
    struct rng rng = new_rng();
    double table[T], var[T];
    float x0[T], eps[T], x[T], walked[T];
    int t[T];
    noise_variance(var, s.beta, T);
    for (int i = 0; i < T; i++) {
        x0[i] = (float)rng_normal(&rng);
        table[i] = s.alpha_bar[T - 1 - i];
        t[i] = i;
        walked[i] = bury_by_loop(&eps[i], x0[i], i, &s, var, &rng);
    }
    q_sample(x, x0, eps, t, table, T, 1);
    double own = decode(x, eps, x0, t, table, T), loop = decode(walked, eps, x0, t, table, T);
    printf("A reversed alpha_bar decodes what it encoded itself: largest error %.0e\n", own);
    printf("The same table on what the loop noised:              largest error %.2f\n", loop);
    printf("The right table on what the loop noised:             largest error %.0e\n",
           decode(walked, eps, x0, t, s.alpha_bar, T));
    schedule_free(&s);
    return own < 1e-3 && loop > 1.0;
}

static double cosine(double ax, double ay, double bx, double by)
{
    return (ax * bx + ay * by) / (hypot(ax, ay) * hypot(bx, by) + 1e-12);
}

static int field(void)
{
    const float *data = spiral_data();
    const struct schedule *s = standard_schedule();
    struct rng rng = new_rng();
    double curve[3] = {0.0}, middle[3] = {0.0};
    printf("%6s %18s %18s\n", "t", "-eps and the curve", "-eps and the middle");
    for (int k = 0; k < 3; k++) {
        int t = (const int[]){900, 300, 30}[k], which = 0;
        double a = s->alpha_bar[t];
        for (int i = 0; i < N; i++) {
            const float *x0 = data + 2 * rng_below(&rng, POINTS);
            float x[2], eps[2], unshrunk[2];
            for (int d = 0; d < 2; d++) {
                x[d] = (float)(sqrt(a) * (double)x0[d] + sqrt(1.0 - a) * rng_normal(&rng));
                unshrunk[d] = x[d] / (float)sqrt(a);
            }
            ideal_eps(eps, x, data, a, 1, POINTS);
            nearest(unshrunk, data, POINTS, &which);
            curve[k] += cosine(-(double)eps[0], -(double)eps[1], (double)(data[2 * which] - unshrunk[0]),
                               (double)(data[2 * which + 1] - unshrunk[1])) /
                        N;
            middle[k] += cosine((double)eps[0], (double)eps[1], (double)x[0], (double)x[1]) / N;
        }
        printf("%6d %18.2f %18.2f\n", t, curve[k], middle[k]);
    }
    return middle[0] > 0.9 && curve[2] > 0.8 && middle[2] < 0.5;
}

static int guess_wrong_time(void)
{
    double mean, sd, wrong_mean, wrong_sd;
    puts("The blob has mean 2, sd 0.3.");
    walk_blob("carved, the chisel told t", standard_schedule(), 1.0, 1.0, &mean, &sd);
    walk_blob("carved, the chisel told 0.8 t", standard_schedule(), 0.8, 1.0, &wrong_mean, &wrong_sd);
    return fabs(mean - 2.0) < 0.03 && fabs(wrong_mean - 2.0) > 0.05;
}

static int no_noise(void)
{
    double mean, sd, bare_mean, bare_sd;
    puts("The blob has mean 2, sd 0.3.");
    walk_blob("carved with fresh noise", standard_schedule(), 1.0, 1.0, &mean, &sd);
    walk_blob("carved without it", standard_schedule(), 1.0, 0.0, &bare_mean, &bare_sd);
    return sd > 0.25 && bare_sd < 0.1;
}

const struct claim early_claims[] = {
    {"how-many", "Almost no picture looks like anything.", how_many,
     "Of 10000 random pictures, how like the statue is the best (correlation)?"},
    {"thin-manifold", "The data fill little of the space around them.", thin_manifold,
     "What share of the square lies within 0.05 of the spiral?"},
    {"rungs", "Neighbours are nearly alike, the ends share nothing.", rungs,
     "How alike are the last two of a thousand rungs, from 0 to 1?"},
    {"small-strokes", "In a thin layer there is almost no noise to be found.", small_strokes,
     "Of a layer of beta = 0.01, what share of the noise can be found?"},
    {"big-strokes", "After one huge stroke the best guess is nearly the mean.", big_strokes,
     "After one stroke of beta = 0.99, how wide do the best guesses spread (sd; the data's is 1)?"},
    {"ten-steps", "Ten thin layers bury nobody, whatever mean and variance say.", ten_steps,
     "Ten strokes of beta up to 0.02: what will mean, variance and correlation say?"},
    {"loop-decode", "Encoding and decoding with one table proves nothing.", loop_decode,
     "With a reversed alpha_bar, does decoding still find what was encoded?"},
    {"field", "-eps points to the middle from deep static, and to the curve from near it.", field,
     "Deep in the static, does -eps point to the curve or to the middle?"},
    {"guess-wrong-time", "A chisel that is told the wrong step carves something else.", guess_wrong_time,
     "What becomes of the blob if the chisel is told half the step?"},
    {"no-noise", "Without fresh noise the walk ends in too small a place.", no_noise,
     "Without fresh noise, will the samples be too wide or too narrow?"},
    {0},
};
