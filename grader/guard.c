#define _GNU_SOURCE
#include "guard.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { PATTERN = 0xA5, CRASHED = 70 };

static size_t page_size(void)
{
    return (size_t)sysconf(_SC_PAGESIZE);
}

static int case_number;

/* The driver looks for this line, and knows the case's name. */
static _Noreturn void stop(const char *what, const char *name)
{
    fprintf(stderr, "\nchisel: case %d: %s %s\n", case_number, what, name);
    _exit(CRASHED);
}

void *guard_new(struct guarded **list, const char *name, size_t size)
{
    size_t page = page_size(),
           pages = (size + page) / page * page; /* at least one byte of pattern in front */
    struct guarded *guarded = calloc(1, sizeof *guarded);
    void *block = mmap(NULL, pages + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (!guarded || block == MAP_FAILED ||
        mprotect((unsigned char *)block + page, pages, PROT_READ | PROT_WRITE) != 0)
        stop("no memory for", name);
    *guarded = (struct guarded){.block = block, .size = size, .pages = pages, .older = *list};
    snprintf(guarded->name, sizeof guarded->name, "%s", name);
    guarded->start = guarded->block + page + pages - size;
    memset(guarded->block + page, PATTERN, pages - size);
    *list = guarded;
    return guarded->start;
}

void guard_seal(struct guarded *newest)
{
    mprotect(newest->block + page_size(), newest->pages, PROT_READ);
}

static void check(const struct guarded *guarded)
{
    for (const unsigned char *at = guarded->block + page_size(); at < guarded->start; at++)
        if (*at != PATTERN)
            stop("your code wrote before the start of", guarded->name);
}

void guard_check_and_free(struct guarded **list)
{
    while (*list) {
        struct guarded *newest = *list;
        check(newest);
        *list = newest->older;
        munmap(newest->block, newest->pages + 2 * page_size());
        free(newest);
    }
}

static struct guarded **watched;

/* Which array was touched, and where? Only calls that are safe in a signal handler, but for stderr's own
 * buffer. */
static void explain(int number, siginfo_t *info, void *context)
{
    (void)context;
    const unsigned char *at = info->si_addr;
    for (const struct guarded *g = watched ? *watched : NULL; g; g = g->older) {
        size_t page = page_size();
        if (at < g->block || at >= g->block + g->pages + 2 * page)
            continue;
        stop(at >= g->start + g->size ? "your code went past the end of"
             : at < g->block + page   ? "your code went before the start of"
                                      : "your code wrote to its input",
             g->name);
    }
    stop(number == SIGFPE ? "your code divided whole numbers by zero" : "your code followed a bad pointer",
         number == SIGFPE ? "" : "(segmentation fault)");
}

void guard_explain_crashes(struct guarded **list, int number)
{
    static unsigned char stack[64 << 10];
    stack_t alternative = {.ss_sp = stack, .ss_size = sizeof stack};
    struct sigaction action = {.sa_sigaction = explain, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    watched = list;
    case_number = number;
    sigaltstack(&alternative, NULL);
    sigaction(SIGSEGV, &action, NULL);
    sigaction(SIGBUS, &action, NULL);
    sigaction(SIGFPE, &action, NULL);
}
