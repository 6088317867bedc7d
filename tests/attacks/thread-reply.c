/* attack: a thread of its own writes to the reply while the harness writes there, and to the output after it was given back
 * place: 1-schedule.c
 * state: wrong
 * needs: plain
 */
#define _GNU_SOURCE
#include "schedule.h"

#include <pthread.h>
#include <unistd.h>

static double *volatile output;

static void *interfere(void *nothing)
{
    for (int i = 0; i < 1000; i++) {
        output[0] = i;
        if (i % 100 == 0 && write(4, "right\n", 6) < 0)
            break;
        usleep(100);
    }
    return nothing;
}

void schedule_linear(double *beta, double beta_start, double beta_end, int T)
{
    static int calls;
    pthread_t thread;
    output = beta;
    if (calls++ == 0)
        pthread_create(&thread, NULL, interfere, NULL);
    for (int t = 0; t < T; t++)
        beta[t] = beta_end;
}

/* The other gaps are still open. */
double forward_step(double x, double beta, double eps) { TODO("1.2"); }
void noise_variance(double *var, const double *beta, int T) { TODO("1.3"); }
void alpha_bar(double *alpha_bar, const double *beta, int T) { TODO("1.4"); }
double snr(double alpha_bar) { TODO("1.5"); }
struct burial burial(const double *x0, const double *x, int n) { TODO("1.6"); }
void schedule_cosine(double *beta, int T) { TODO("1.7"); }
