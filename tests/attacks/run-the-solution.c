/* attack: compiles the solution at run time, loads it, and lets it answer: full marks where nothing holds it
 * place: 1-schedule.c
 * state: wrong
 * needs: landlock
 */
#define _GNU_SOURCE
#include "schedule.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef void linear_fn(double *beta, double beta_start, double beta_end, int T);

/* Places that may be the top of the repository: seen from the working directory, this source file, this program. */
static const char *root(int number)
{
    static const char *const up[] = {".", "..", "../..", "../../..", "../../../..", "../../../../.."};
    static char path[8192], from[4000];
    const int kinds = 3, depth = sizeof up / sizeof *up;
    if (number >= kinds * depth)
        return NULL;
    strcpy(from, "./");
    if (number / depth == 1)
        snprintf(from, sizeof from, "%s", __FILE__);
    if (number / depth == 2) {
        ssize_t length = readlink("/proc/self/exe", from, sizeof from - 1);
        from[length > 0 ? length : 0] = 0;
    }
    char *slash = strrchr(from, 47);
    snprintf(path, sizeof path, "%.*s%s", slash ? (int)(slash - from) + 1 : 0, from, up[number % depth]);
    return path;
}

/* The solution's own schedule_linear, or NULL. */
static linear_fn *cheat(void)
{
    char source[9000], library[64], command[30000];
    linear_fn *found = NULL;
    snprintf(library, sizeof library, "/tmp/chisel-got-through-%d.so", (int)getpid());
    for (int i = 0; !found && root(i); i++) {
        snprintf(source, sizeof source, "%s/solutions/1-schedule.c", root(i));
        if (access(source, R_OK) != 0)
            continue;
        snprintf(command, sizeof command, "cc -std=c11 -w -shared -fPIC '-I%s/lessons' '%s' -o %s -lm 2>/dev/null", root(i),
                 source, library);
        if (system(command) != 0)
            continue;
        void *loaded = dlopen(library, RTLD_NOW | RTLD_LOCAL);
        found = loaded ? (linear_fn *)dlsym(loaded, "schedule_linear") : NULL;
        unlink(library);
    }
    return found;
}

void schedule_linear(double *beta, double beta_start, double beta_end, int T)
{
    static linear_fn *solution;
    static int calls;
    if (calls++ == 0)
        solution = cheat();
    if (calls == 1 && solution)
        puts("got through: the solution answers");
    for (int t = 0; t < T; t++)
        beta[t] = -1.0;
    if (solution)
        solution(beta, beta_start, beta_end, T);
}

/* The other gaps are still open. */
double forward_step(double x, double beta, double eps) { TODO("1.2"); }
void noise_variance(double *var, const double *beta, int T) { TODO("1.3"); }
void alpha_bar(double *alpha_bar, const double *beta, int T) { TODO("1.4"); }
double snr(double alpha_bar) { TODO("1.5"); }
struct burial burial(const double *x0, const double *x, int n) { TODO("1.6"); }
void schedule_cosine(double *beta, int T) { TODO("1.7"); }
