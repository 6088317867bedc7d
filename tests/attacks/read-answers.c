/* attack: reads grader/answers at run time, by relative and by absolute paths, and prints them
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

static void print_answers(const char *top)
{
    char path[9000], text[201];
    snprintf(path, sizeof path, "%s/grader/answers", top);
    DIR *directory = opendir(path);
    for (struct dirent *entry; directory && (entry = readdir(directory));) {
        if (entry->d_name[0] == '.')
            continue;
        snprintf(path, sizeof path, "%s/grader/answers/%s", top, entry->d_name);
        FILE *file = fopen(path, "rb");
        size_t length = file ? fread(text, 1, sizeof text - 1, file) : 0;
        text[length] = 0;
        if (length > 0)
            printf("got through: %s\n%s\n", path, text);
        if (file)
            fclose(file);
    }
    if (directory)
        closedir(directory);
}

void schedule_linear(double *beta, double beta_start, double beta_end, int T)
{
    static int calls;
    for (int i = 0; calls == 0 && root(i); i++)
        print_answers(root(i));
    calls++;
    beta[0] = beta_end;
}

/* The other gaps are still open. */
double forward_step(double x, double beta, double eps) { TODO("1.2"); }
void noise_variance(double *var, const double *beta, int T) { TODO("1.3"); }
void alpha_bar(double *alpha_bar, const double *beta, int T) { TODO("1.4"); }
double snr(double alpha_bar) { TODO("1.5"); }
struct burial burial(const double *x0, const double *x, int n) { TODO("1.6"); }
void schedule_cosine(double *beta, int T) { TODO("1.7"); }
