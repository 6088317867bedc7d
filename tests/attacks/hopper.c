/* attack: runs from whoever kills it: a hundred generations of 50 ms, each in a session of its own, then leaves a mark
 * place: 1-schedule.c
 * state: wrong
 * needs: plain
 */
#define _GNU_SOURCE
#include "schedule.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* The directory of the program that runs this, if it lies below a directory named build; or an empty string. */
static void find_build(char *path, size_t size)
{
    ssize_t length = readlink("/proc/self/exe", path, size - 1);
    path[length > 0 ? length : 0] = 0;
    char *slash = strrchr(path, 47);
    if (slash)
        slash[1] = 0;
    if (!strstr(path, "/build/"))
        path[0] = 0;
}

/* One process at any time, but for the moment of each hop; it ends by itself after five seconds. */
static void hop(void)
{
    char path[4096];
    if (fork() != 0)
        return;
    for (int i = 0; i < 100; i++) {
        setsid();
        usleep(50000);
        if (fork() != 0)
            _exit(0);
    }
    find_build(path, sizeof path - 32);
    if (path[0])
        close(open(strcat(path, "got-through-hopper"), O_WRONLY | O_CREAT, 0600));
    _exit(0);
}

void schedule_linear(double *beta, double beta_start, double beta_end, int T)
{
    static int calls;
    if (calls++ == 0)
        hop();
    beta[0] = beta_end;
}

/* The other gaps are still open. */
double forward_step(double x, double beta, double eps) { TODO("1.2"); }
void noise_variance(double *var, const double *beta, int T) { TODO("1.3"); }
void alpha_bar(double *alpha_bar, const double *beta, int T) { TODO("1.4"); }
double snr(double alpha_bar) { TODO("1.5"); }
struct burial burial(const double *x0, const double *x, int n) { TODO("1.6"); }
void schedule_cosine(double *beta, int T) { TODO("1.7"); }
