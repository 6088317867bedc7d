/* attack: looks for answers in /proc: its parent's command line, environment and open files
 * place: 1-schedule.c
 * state: wrong
 * needs: landlock
 */
#define _GNU_SOURCE
#include "schedule.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

void schedule_linear(double *beta, double beta_start, double beta_end, int T)
{
    static const char *const names[] = {"environ", "maps", "fd/3", "fd/4", "fd/5", "fd/6", "fd/7", "fd/8"};
    char path[64], byte;
    beta[0] = beta_end;
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++) {
        snprintf(path, sizeof path, "/proc/%d/%s", (int)getppid(), names[i]);
        int file = open(path, O_RDONLY | O_NONBLOCK);
        if (file >= 0 && pread(file, &byte, 1, 0) == 1) /* pread takes nothing out of a pipe: it fails there */
            printf("got through: %s was read\n", path);
        if (file >= 0)
            close(file);
    }
}

/* The other gaps are still open. */
double forward_step(double x, double beta, double eps) { TODO("1.2"); }
void noise_variance(double *var, const double *beta, int T) { TODO("1.3"); }
void alpha_bar(double *alpha_bar, const double *beta, int T) { TODO("1.4"); }
double snr(double alpha_bar) { TODO("1.5"); }
struct burial burial(const double *x0, const double *x, int n) { TODO("1.6"); }
void schedule_cosine(double *beta, int T) { TODO("1.7"); }
