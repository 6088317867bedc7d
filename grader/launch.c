#define _GNU_SOURCE
#include "launch.h"
#include "become.h"
#include "group.h"
#include "jail.h"
#include "kit/progress.h"
#include "system.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MOST_AT_ONCE = 64 };

struct running {
    pid_t pid;
    int request, reply, output, trouble; /* our ends of the pipes, -1 when closed */
    size_t sent, room;
    double started, looked,
        idle; /* seconds: on the clock, on the clock, and without a processor or a wish for one */
    int stands_back;
};

static void close_end(int *fd)
{
    if (*fd >= 0)
        close(*fd);
    *fd = -1;
}

static int open_pipes(int request[2], int reply[2], int output[2], int trouble[2])
{
    return open_pipe(request) | open_pipe(reply) | open_pipe(output) | open_pipe(trouble);
}

static int start(struct job *job)
{
    int request[2], reply[2], output[2], trouble[2];
    struct running *running = calloc(1, sizeof *running);
    if (!running || open_pipes(request, reply, output, trouble) != 0)
        return -1;
    running->pid = fork();
    if (running->pid == 0)
        become(job, request[0], reply[1], output[1], trouble[1]);
    close(request[0]);
    close(reply[1]);
    close(output[1]);
    close(trouble[1]);
    if (running->pid < 0)
        return -1;
    running->request = request[1];
    running->reply = reply[0];
    running->output = output[0];
    running->trouble = trouble[0];
    fcntl(running->trouble, F_SETFL, O_NONBLOCK);
    fcntl(running->request, F_SETFL, O_NONBLOCK);
    fcntl(running->reply, F_SETFL, O_NONBLOCK);
    fcntl(running->output, F_SETFL, O_NONBLOCK);
    if (!job->request)
        close_end(&running->request);
    running->started = running->looked = seconds();
    job->running = running;
    return 0;
}

static void feed(struct job *job)
{
    struct running *running = job->running;
    ssize_t wrote = write(running->request, job->request + running->sent, job->request_size - running->sent);
    if (wrote > 0)
        running->sent += (size_t)wrote;
    if (running->sent == job->request_size || (wrote < 0 && errno != EAGAIN && errno != EINTR))
        close_end(&running->request);
}

/* Bytes past the limits are read and dropped, so that a flood neither blocks nor grows. Returns 0 when there
 * is no more for now. */
static int drain_reply(struct job *job)
{
    struct running *running = job->running;
    unsigned char buffer[65536];
    ssize_t got = read(running->reply, buffer, sizeof buffer);
    if (got == 0)
        close_end(&running->reply);
    if (got <= 0)
        return 0;
    if (job->reply_size + (size_t)got > job->reply_limit) {
        job->reply_overflow = 1;
        return 1;
    }
    if (job->reply_size + (size_t)got > running->room) {
        running->room = 2 * running->room + (size_t)got;
        job->reply = realloc(job->reply, running->room);
        if (!job->reply)
            abort();
    }
    memcpy(job->reply + job->reply_size, buffer, (size_t)got);
    job->reply_size += (size_t)got;
    return 1;
}

static int drain_output(struct job *job)
{
    char buffer[65536];
    ssize_t got = read(job->running->output, buffer, sizeof buffer);
    if (got == 0)
        close_end(&job->running->output);
    if (got <= 0)
        return 0;
    size_t have = strlen(job->output), room = CAPTURE - have;
    size_t kept = (size_t)got < room ? (size_t)got : room;
    job->output_cut |= kept < (size_t)got;
    for (size_t i = 0; i < kept; i++)
        job->output[have + i] = buffer[i] ? buffer[i] : '?';
    job->output[have + kept] = '\0';
    return 1;
}

/* End whatever the programs left behind; the jobs that run and the jail live on. Returns how many there were. */
static int sweep(struct job **jobs, int count)
{
    pid_t kept[MOST_AT_ONCE + 1] = {jail_process()};
    int used = 1;
    for (int i = 0; i < count; i++)
        if (jobs[i]->running && used <= MOST_AT_ONCE)
            kept[used++] = jobs[i]->running->pid;
    return end_strays(kept, used);
}

static void finish(struct job **jobs, int count, struct job *job, const struct rusage *usage)
{
    enum { MOST_TURNS = 10000 };
    struct running *running = job->running;
    kill(-running->pid, SIGKILL);
    for (int turns = 0; turns < 4096 && running->reply >= 0 && drain_reply(job); turns++)
        ;
    for (int turns = 0; turns < 4096 && running->output >= 0 && drain_output(job); turns++)
        ;
    close_end(&running->request);
    close_end(&running->reply);
    close_end(&running->output);
    ssize_t trouble = read(running->trouble, job->output, CAPTURE);
    job->not_started = trouble > 0;
    if (job->not_started)
        job->output[trouble] = '\0';
    close_end(&running->trouble);
    /* those whom it left behind are not in its own account; what was seen of them is in the job's */
    double own = (double)usage->ru_utime.tv_sec + 1e-6 * (double)usage->ru_utime.tv_usec +
                 (double)usage->ru_stime.tv_sec + 1e-6 * (double)usage->ru_stime.tv_usec;
    job->cpu_seconds = own > job->cpu_seconds ? own : job->cpu_seconds;
    free(running);
    job->running = NULL;
    for (int turn = 0; turn < MOST_TURNS && sweep(jobs, count) > 0; turn++)
        ; /* a killed parent hands its own children up: look again */
}

/* Wait for something to happen to any running job, at most 20 ms, so that deadlines and exits are seen. */
static void wait_for_any(struct job **jobs, int count)
{
    struct pollfd fds[3 * MOST_AT_ONCE];
    int used = 0;
    for (int i = 0; i < count && used + 3 <= 3 * MOST_AT_ONCE; i++) {
        struct running *r = jobs[i]->running;
        if (!r)
            continue;
        fds[used++] = (struct pollfd){r->request, POLLOUT, 0};
        fds[used++] = (struct pollfd){r->reply, POLLIN, 0};
        fds[used++] = (struct pollfd){r->output, POLLIN, 0};
    }
    int all_closed = 1;
    for (int i = 0; i < used; i++)
        all_closed &= fds[i].fd < 0;
    poll(fds, (nfds_t)used, all_closed ? 1 : 20);
}

static void stop(struct job *job, enum stopped why)
{
    job->stopped = why;
    kill(-job->running->pid, SIGKILL);
    kill(job->running->pid, SIGKILL);
}

/* Time counts against a job while it computes and while it sleeps, but not while it waits for a processor that others have: a busy
 * machine is nobody's mistake. One look a tenth of a second; the driver itself may have waited, so that a look stands for two
 * tenths at most. Where the system does not say who waits for what, time on the clock counts. */
static void watch(struct job *job, double now)
{
    const double apart = 0.1, short_job = 0.25, patience = 1800.0;
    struct running *running = job->running;
    const struct limits *limits = &job->limits;
    struct group group;
    double since = now - running->looked;
    if (job->stopped || since < apart)
        return;
    running->looked = now;
    if (!group_look(running->pid, &group))
        running->idle = now - running->started;
    else if (!group.runs)
        running->idle += since < 2.0 * apart ? since : 2.0 * apart;
    job->cpu_seconds = group.cpu_seconds;
    if (group.cpu_seconds > limits->cpu_seconds * times_slower())
        stop(job, USED_UP);
    else if (running->idle > limits->wall_seconds * times_slower())
        stop(job, WAITED);
    else if (now - running->started > patience)
        stop(job, STARVED);
    else if (group.cpu_seconds > short_job && !running->stands_back) {
        group_stand_back(running->pid);
        running->stands_back = 1;
    }
}

/* Move one job on; returns 1 when it has ended. */
static int step(struct job **jobs, int count, struct job *job)
{
    struct running *running = job->running;
    struct rusage usage;
    if (running->request >= 0)
        feed(job);
    if (running->reply >= 0)
        drain_reply(job);
    if (running->output >= 0)
        drain_output(job);
    watch(job, seconds());
    if (wait4(running->pid, &job->status, WNOHANG, &usage) != running->pid)
        return 0;
    finish(jobs, count, job, &usage);
    return 1;
}

int launch_all(struct job **jobs, int count, int at_once)
{
    int started = 0, running = 0, failed = 0;
    at_once = at_once < MOST_AT_ONCE ? at_once : MOST_AT_ONCE;
    signal(SIGPIPE, SIG_IGN);
    while (running > 0 || (started < count && !failed)) {
        while (running < at_once && started < count && !failed) {
            failed = start(jobs[started]) != 0;
            started += !failed;
            running += !failed;
        }
        wait_for_any(jobs, started);
        for (int i = 0; i < started; i++)
            if (jobs[i]->running)
                running -= step(jobs, started, jobs[i]);
    }
    return failed ? -1 : 0;
}

int launch_again(struct job **jobs, int count)
{
    int failed = 0;
    for (int i = 0; i < count && !failed; i++) {
        struct job *job = jobs[i];
        if (job->stopped != WAITED)
            continue;
        free(job->reply);
        *job = (struct job){.argv = job->argv,
                            .limits = job->limits,
                            .request = job->request,
                            .request_size = job->request_size,
                            .reply_limit = job->reply_limit};
        failed = launch_all(&job, 1, 1);
    }
    return failed;
}

int job_went_well(const struct job *job)
{
    return WIFEXITED(job->status) && WEXITSTATUS(job->status) == 0;
}
