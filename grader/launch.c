#define _GNU_SOURCE
#include "launch.h"
#include "jail.h"
#include "kit/progress.h"

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

enum { REQUEST_FD = 3, REPLY_FD = 4, PROGRAM_FD = 5, TROUBLE_FD = 6 };

struct running {
    pid_t pid;
    int request, reply, output, trouble; /* our ends of the pipes, -1 when closed */
    size_t sent, room;
    double deadline;
};

static void close_end(int *fd)
{
    if (*fd >= 0)
        close(*fd);
    *fd = -1;
}

/* In the child: descriptors 0 to 4 and nothing else, an environment with nothing in it but a path, and down
 * into the sandbox. */
static _Noreturn void become(const struct job *job, int request, int reply, int output, int trouble)
{
    char temporary[4200];
    char *const environment[] = {"PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C", temporary, NULL};
    const char *const *writable = job->limits.writable;
    snprintf(temporary, sizeof temporary, "TMPDIR=%s", writable && writable[0] ? writable[0] : "/nowhere");
    setsid();
    int nothing = open("/dev/null", O_RDONLY);
    /* first out of the way of 0 .. 4, then into place */
    request = fcntl(request >= 0 ? request : nothing, F_DUPFD, 10);
    reply = fcntl(reply >= 0 ? reply : nothing, F_DUPFD, 10);
    output = fcntl(output, F_DUPFD, 10);
    trouble = fcntl(trouble, F_DUPFD, 10);
    nothing = fcntl(nothing, F_DUPFD, 10);
    int program = open(job->argv[0], O_RDONLY);
    program = fcntl(program, F_DUPFD, 10);
    dup2(nothing, 0);
    dup2(output, 1);
    dup2(output, 2);
    dup2(request, REQUEST_FD);
    dup2(reply, REPLY_FD);
    dup2(program, PROGRAM_FD);
    dup2(trouble, TROUBLE_FD);
    for (int fd = TROUBLE_FD + 1; fd < 256; fd++)
        close(fd);
    fcntl(PROGRAM_FD, F_SETFD, FD_CLOEXEC);
    fcntl(TROUBLE_FD, F_SETFD, FD_CLOEXEC); /* what is started cannot report trouble any more */
    signal(SIGPIPE, SIG_DFL);
    if (sandbox_enter(&job->limits) == 0)
        fexecve(PROGRAM_FD, (char *const *)job->argv, environment);
    dprintf(TROUBLE_FD, "cannot start %s: %s\n", job->argv[0], strerror(errno));
    _exit(1);
}

static int open_pipes(int request[2], int reply[2], int output[2], int trouble[2])
{
    return pipe2(request, O_CLOEXEC) | pipe2(reply, O_CLOEXEC) | pipe2(output, O_CLOEXEC) |
           pipe2(trouble, O_CLOEXEC);
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
    running->deadline = seconds() + job->limits.wall_seconds;
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

/* Whatever the programs left behind and was handed to this subreaper; the jobs that run live on. Returns how many there
 * were. */
static int sweep(struct job **jobs, int count)
{
    char path[64];
    int strays = 0;
    snprintf(path, sizeof path, "/proc/self/task/%ld/children", (long)getpid());
    FILE *children = fopen(path, "r");
    long child;
    while (children && fscanf(children, "%ld", &child) == 1) {
        int leader = child == jail_process(); /* that one stays */
        for (int i = 0; i < count; i++)
            leader |= jobs[i]->running && jobs[i]->running->pid == child;
        if (!leader) {
            kill((pid_t)child, SIGKILL);
            waitpid((pid_t)child, NULL, 0);
            strays++;
        }
    }
    if (children)
        fclose(children);
    return strays;
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
    job->cpu_seconds = (double)usage->ru_utime.tv_sec + 1e-6 * (double)usage->ru_utime.tv_usec +
                       (double)usage->ru_stime.tv_sec + 1e-6 * (double)usage->ru_stime.tv_usec;
    free(running);
    job->running = NULL;
    for (int turn = 0; turn < MOST_TURNS && sweep(jobs, count) > 0; turn++)
        ; /* a killed parent hands its own children up: look again */
}

/* Wait for something to happen to any running job, at most 20 ms, so that deadlines and exits are seen. */
static void wait_for_any(struct job **jobs, int count)
{
    struct pollfd fds[3 * 64];
    int used = 0;
    for (int i = 0; i < count && used + 3 <= 3 * 64; i++) {
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
    if (seconds() > running->deadline && !job->timed_out) {
        job->timed_out = 1;
        kill(-running->pid, SIGKILL);
        kill(running->pid, SIGKILL);
    }
    if (wait4(running->pid, &job->status, WNOHANG, &usage) != running->pid)
        return 0;
    finish(jobs, count, job, &usage);
    return 1;
}

int launch_all(struct job **jobs, int count, int at_once)
{
    int started = 0, running = 0, failed = 0;
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

int launch_stalled(struct job **jobs, int count, int at_once)
{
    enum { MOST = 256 };
    struct job *stalled[MOST];
    int found = 0;
    for (int i = 0; i < count && found < MOST; i++) {
        struct job *job = jobs[i];
        if (!job->timed_out || job->cpu_seconds > 0.5)
            continue;
        free(job->reply);
        *job = (struct job){.argv = job->argv,
                            .limits = job->limits,
                            .request = job->request,
                            .request_size = job->request_size,
                            .reply_limit = job->reply_limit};
        stalled[found++] = job;
    }
    return launch_all(stalled, found, at_once);
}

int job_went_well(const struct job *job)
{
    return WIFEXITED(job->status) && WEXITSTATUS(job->status) == 0;
}
