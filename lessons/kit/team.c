#define _GNU_SOURCE
#include "kit/team.h"
#include "kit/fail.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <unistd.h>

/* A worker waits for the next job a while awake, since in training it comes within microseconds, and then asleep. */
enum { TRIES = 20000 };

static int size = 1;
static void (*current)(void *context, int member);
static void *current_context;
static atomic_int jobs, ended;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t news = PTHREAD_COND_INITIALIZER;

static void wait_for_job(int done)
{
    for (int i = 0; i < TRIES && atomic_load(&jobs) == done; i++)
        ;
    if (atomic_load(&jobs) != done)
        return;
    pthread_mutex_lock(&lock);
    while (atomic_load(&jobs) == done)
        pthread_cond_wait(&news, &lock);
    pthread_mutex_unlock(&lock);
}

static _Noreturn void *work(void *number)
{
    int member = (int)(long)number;
    for (int done = 0;; done++) {
        wait_for_job(done);
        current(current_context, member);
        atomic_fetch_add(&ended, 1);
    }
}

void team_set(int members)
{
    for (; size < members && size < MOST_MEMBERS; size++) {
        pthread_t thread;
        if (pthread_create(&thread, NULL, work, (void *)(long)size) != 0)
            fail("cannot start thread %d; use a smaller THREADS", size + 1);
        pthread_detach(thread);
    }
}

int team_members(void)
{
    return size;
}

void team_run(void (*job)(void *context, int member), void *context)
{
    if (size == 1) {
        job(context, 0);
        return;
    }
    current = job;
    current_context = context;
    atomic_store(&ended, 0);
    pthread_mutex_lock(&lock);
    atomic_fetch_add(&jobs, 1);
    pthread_cond_broadcast(&news);
    pthread_mutex_unlock(&lock);
    job(context, 0);
    for (int i = 0; atomic_load(&ended) < size - 1; i++)
        if (i > TRIES)
            sched_yield();
}

void team_share(int count, int member, int *first, int *end)
{
    int blocks = (count + 15) / 16;
    *first = blocks * member / size * 16;
    *end = blocks * (member + 1) / size * 16;
    *first = *first < count ? *first : count;
    *end = *end < count ? *end : count;
}

int processors(void)
{
#ifdef __linux__
    cpu_set_t ours; /* a container or taskset may give us fewer than there are */
    if (sched_getaffinity(0, sizeof ours, &ours) == 0)
        return CPU_COUNT(&ours);
#endif
    long online = sysconf(_SC_NPROCESSORS_ONLN);
    return online > 0 ? (int)online : 1;
}
