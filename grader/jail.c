#define _GNU_SOURCE
#include "jail.h"
#include "pidspace.h"
#include "system.h"

#include <assert.h>
#include <fcntl.h>
#include <limits.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/syscall.h>

/* PIDFD_OPEN is later than the oldest headers that we are built with; the same number on nearly every processor. */
enum { MOST_WORDS = 256, INFO_FD = 3, PIDFD_OPEN = 434 };

static struct {
    pid_t bubblewrap;
    int leash, inside; /* our end of the pipe that keeps it open; its first process, as a descriptor */
    char here[PATH_MAX];
} jail = {.leash = -1, .inside = -1};

struct words {
    const char *word[MOST_WORDS + 1];
    int count;
};

static void add(struct words *words, const char *word)
{
    assert(words->count < MOST_WORDS); /* what is not named is not there, and fails far from here */
    words->word[words->count++] = word;
}

/* A path keeps its name inside; one that climbs gets its real name, which the climb reaches too. */
static void add_path(struct words *words, const char *how, const char *path)
{
    char *real = realpath(path, NULL), whole[2 * PATH_MAX];
    if (!real)
        return;
    snprintf(whole, sizeof whole, "%s/%s", jail.here, path);
    add(words, how);
    add(words, real);
    add(words, strstr(path, "..") ? real : path[0] == '/' ? path : strdup(whole));
}

static void add_paths(struct words *words, const char *how, const char *const *paths)
{
    for (int i = 0; paths && paths[i]; i++)
        add_path(words, how, paths[i]);
}

/* The jail's first process repeats what it is told, until nobody holds the other end. */
static struct words bubblewrap_words(const char *const *readable, const char *const *writable)
{
    static const char *const start[] = {
        "bwrap", "--unshare-all", "--die-with-parent", "--as-pid-1", "--info-fd",
        "3",     "--dev-bind",    "/dev/null",         "/dev/null",  NULL};
    static const char *const system[] = {
        "/usr", "/lib", "/lib64", "/bin", "/etc/ld.so.cache", "/etc/alternatives", NULL};
    struct words words = {{NULL}, 0};
    for (int i = 0; start[i]; i++)
        add(&words, start[i]);
    add(&words, "--dir");
    add(&words, jail.here);
    add_paths(&words, "--ro-bind", system);
    add_paths(&words, "--ro-bind", readable);
    add_paths(&words, "--bind", writable);
    add(&words, "--");
    add(&words, "/bin/cat");
    return words;
}

static _Noreturn void become_bubblewrap(const struct words *words, int in, int out, int info)
{
    int nothing = open("/dev/null", O_WRONLY);
    char *const environment[] = {"PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C", NULL};
    in = fcntl(in, F_DUPFD, 10);
    out = fcntl(out, F_DUPFD, 10);
    info = fcntl(info, F_DUPFD, 10);
    dup2(in, 0);
    dup2(out, 1);
    dup2(nothing, 2);
    dup2(info, INFO_FD);
    for (int fd = 4; fd < 256; fd++)
        close(fd);
    setsid(); /* a Ctrl-C is the driver's */
    execvpe("bwrap", (char *const *)words->word, environment);
    _exit(127);
}

/* Bubblewrap says which process is the jail's first; that one answers when all is in place. */
static pid_t first_process(int info, int answer)
{
    char text[1024] = "", letter = 'x';
    size_t used = 0;
    ssize_t got = 0;
    while (used + 1 < sizeof text && !strchr(text, '}') &&
           (got = read(info, text + used, sizeof text - 1 - used)) > 0)
        text[used += (size_t)got] = '\0';
    const char *pid = strstr(text, "\"child-pid\":");
    int answers = write(jail.leash, &letter, 1) == 1 && read(answer, &letter, 1) == 1;
    return pid && answers ? (pid_t)atoi(pid + 12) : -1;
}

/* Can a process of ours go in there? */
static int can_enter(void)
{
    int status = 1;
    pid_t child = fork();
    if (child == 0)
        _exit(jail_enter() == 0 && pidspace_enter() == 0 ? 0 : 1);
    return child > 0 && waitpid(child, &status, 0) == child && status == 0;
}

int jail_open(const char *const *readable, const char *const *writable)
{
    int in[2], out[2], info[2];
    jail_close();
    if (!getcwd(jail.here, sizeof jail.here) || open_pipe(in) | open_pipe(out) | open_pipe(info))
        return 0;
    struct words words = bubblewrap_words(readable, writable);
    jail.bubblewrap = fork();
    if (jail.bubblewrap == 0)
        become_bubblewrap(&words, in[0], out[1], info[1]);
    close(in[0]);
    close(out[1]);
    close(info[1]);
    jail.leash = in[1];
    signal(SIGPIPE, SIG_IGN); /* a bubblewrap that ends at once is no reason to die */
    pid_t first = first_process(info[0], out[0]);
    close(out[0]);
    close(info[0]);
    int inside = first > 0 ? (int)syscall(PIDFD_OPEN, first, 0) : -1;
    jail.inside =
        inside < 0 ? -1 : fcntl(inside, F_DUPFD_CLOEXEC, 256); /* the launcher's children close all below */
    close(inside);
    if (jail.inside >= 0 && can_enter())
        return 1;
    jail_close();
    return 0;
}

int jail_enter(void)
{
    enum { ALL = CLONE_NEWUSER | CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWPID };
    if (setns(jail.inside, ALL) != 0 || chdir(jail.here) != 0)
        return -1;
    pid_t child = fork();
    if (child > 0)
        follow(child);
    return child;
}

int jail_is_open(void)
{
    return jail.inside >= 0;
}

int jail_process(void)
{
    return jail.bubblewrap;
}

void jail_close(void)
{
    if (jail.inside >= 0)
        close(jail.inside);
    if (jail.leash >= 0)
        close(jail.leash);
    if (jail.bubblewrap > 0) {
        kill(jail.bubblewrap, SIGKILL);
        waitpid(jail.bubblewrap, NULL, 0);
    }
    jail.inside = jail.leash = -1;
    jail.bubblewrap = 0;
}

#endif
