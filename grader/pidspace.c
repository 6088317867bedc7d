#define _GNU_SOURCE
#include "pidspace.h"
#include "system.h"

#ifdef __linux__
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

static void close_all_but(int kept)
{
    for (int fd = 0; fd < 256; fd++)
        if (fd != kept)
            close(fd);
}

static _Noreturn void end_as(int status)
{
    if (WIFSIGNALED(status)) {
        signal(WTERMSIG(status), SIG_DFL);
        raise(WTERMSIG(status));
    }
    _exit(WEXITSTATUS(status));
}

_Noreturn void follow(pid_t child)
{
    int status = 0;
    end_with_parent();
    close_all_but(-1);
    while (waitpid(child, &status, 0) != child)
        ;
    end_as(status);
}

/* The namespace's first process buries all, until `child` ends. It cannot die of that one's signal itself, so it sends the
 * status out; or, where no child could be started, why not: -errno. */
static _Noreturn void be_first(pid_t child, int news)
{
    int status = child < 0 ? -errno : 0;
    close_all_but(news);
    for (pid_t ended = 0; child > 0 && ended != child;)
        ended = waitpid(-1, &status, 0);
    _exit(write(news, &status, sizeof status) != sizeof status);
}

/* Ends as the child did; returns -1 if there was none. */
static int end_outside(pid_t first, int news)
{
    int status = SIGKILL; /* if the first is killed, it sends nothing */
    ssize_t got = read(news, &status, sizeof status);
    close(news);
    while (waitpid(first, NULL, 0) < 0 && errno == EINTR)
        ;
    if (got == sizeof status && status < 0) {
        errno = -status;
        return -1;
    }
    end_as(got == sizeof status ? status : SIGKILL);
}

int pidspace_enter(void)
{
    int news[2];
    if (unshare(CLONE_NEWPID) != 0 || open_pipe(news) != 0)
        return -1;
    end_with_parent();
    /* vfork, for a copy of the grader's memory takes longer than most tests: this process lends its own, and stands still,
     * until the first has ended, which never returns from here. */
    pid_t first = vfork();
    if (first > 0) {
        close(news[1]);
        return end_outside(first, news[0]);
    }
    if (first < 0)
        return -1;
    end_with_parent();
    pid_t child = fork();
    if (child != 0)
        be_first(child, news[1]);
    close(news[0]);
    close(news[1]);
    return 0;
}

#endif
