#define _GNU_SOURCE
#define _DARWIN_C_SOURCE
#include "system.h"
#include "filter.h"
#include "jail.h"
#include "landlock.h"
#include "pidspace.h"
#include "sandbox.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

int open_pipe(int ends[2])
{
#ifdef __linux__
    return pipe2(ends, O_CLOEXEC);
#else
    if (pipe(ends) != 0)
        return -1;
    return fcntl(ends[0], F_SETFD, FD_CLOEXEC) | fcntl(ends[1], F_SETFD, FD_CLOEXEC);
#endif
}

void keep_environment(const char *const *names)
{
    extern char **environ;
    static char *kept[32];
    int count = 0;
    for (int i = 0; names[i] && count < 31; i++) {
        const char *value = getenv(names[i]);
        size_t size = value ? strlen(names[i]) + strlen(value) + 2 : 0;
        if (value && (kept[count] = malloc(size)))
            snprintf(kept[count++], size, "%s=%s", names[i], value);
    }
    kept[count] = NULL;
    environ = kept;
}

int become_program(int descriptor, const char *path, char *const *argv, char *const *environment)
{
    execve(path, argv, environment);
#ifdef __linux__
    if (errno == EACCES && descriptor >= 0)
        fexecve(descriptor, argv, environment);
#else
    (void)descriptor;
#endif
    return -1;
}

void end_with_parent(void)
{
#ifdef __linux__
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
#endif
}

int adopt_strays(void)
{
#ifdef __linux__
    return prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0;
#else
    return 0;
#endif
}

int hide_from_others(void)
{
#ifdef __linux__
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
#else
    return 0;
#endif
}

/* ---- Limits ---- */

/* How many threads this user runs now, which is what Linux counts against the limit on processes; -1 where it does not say. A
 * process's task directory has one link per thread, and two of its own. */
static long own_threads(uid_t user)
{
    long count = 0;
    DIR *proc = opendir("/proc");
    if (!proc)
        return -1;
    for (struct dirent *entry; (entry = readdir(proc));) {
        char path[300];
        struct stat status;
        snprintf(path, sizeof path, "/proc/%s/task", entry->d_name);
        if (entry->d_name[0] >= '0' && entry->d_name[0] <= '9' && stat(path, &status) == 0 &&
            status.st_uid == user)
            count += (long)status.st_nlink - 2;
    }
    closedir(proc);
    return count;
}

#ifdef __GLIBC__
typedef __rlimit_resource_t resource_t;
#else
typedef int resource_t;
#endif

static int limit(resource_t resource, rlim_t value)
{
    struct rlimit limit = {value, value}, now;
    getrlimit(resource, &now);
    if (now.rlim_max != RLIM_INFINITY && value != RLIM_INFINITY && now.rlim_max < value)
        limit.rlim_cur = limit.rlim_max = now.rlim_max; /* the user's own limit is lower: keep it */
    if (setrlimit(resource, &limit) == 0)
        return 0;
    /* Only valgrind refuses this: it lets nobody lower the hard limit on descriptors. */
    limit.rlim_max = now.rlim_max;
    return setrlimit(resource, &limit);
}

/* AddressSanitizer reserves terabytes that it never uses: a build with it can have no limit on addresses. Apple's processors
 * refuse one below what every process there has mapped already. */
#if defined(__SANITIZE_ADDRESS__) || defined(__APPLE__)
enum { LIMITS_ADDRESSES = 0 };
#else
enum { LIMITS_ADDRESSES = 1 };
#endif

/* A shared user may start processes of its own while a test runs, and must not use up the test's. */
enum { SPARE = 256 };

int enter_limits(const struct limits *limits, uid_t user, int shared)
{
    const rlim_t megabyte = 1 << 20;
    long others = shared ? own_threads(user) : 0;
    int failed = limit(RLIMIT_CPU, (rlim_t)(limits->cpu_seconds * times_slower())) |
                 limit(RLIMIT_FSIZE, (rlim_t)limits->file_megabytes * megabyte) | limit(RLIMIT_NOFILE, 64) |
                 limit(RLIMIT_CORE, 0);
    if (LIMITS_ADDRESSES)
        failed |= limit(RLIMIT_AS, (rlim_t)limits->megabytes * megabyte);
    if (others >= 0)
        failed |= limit(RLIMIT_NPROC, (rlim_t)(others + limits->processes + (shared ? SPARE : 0)));
    return failed ? -1 : 0;
}

const char *limits_missing(void)
{
    int processes = own_threads(getuid()) >= 0;
    return LIMITS_ADDRESSES ? processes ? "" : " (none on processes)"
           : processes      ? " (none on memory)"
                            : " (none on memory or processes)";
}

/* ---- Layers that are absent elsewhere ---- */

#ifndef __linux__

int landlock_enter(const char *const *readable, const char *const *writable)
{
    (void)readable;
    (void)writable;
    return -1;
}

int pidspace_enter(void)
{
    return -1;
}

int jail_open(const char *const *readable, const char *const *writable)
{
    (void)readable;
    (void)writable;
    return 0;
}

int jail_enter(void)
{
    return -1;
}

int jail_is_open(void)
{
    return 0;
}

int jail_process(void)
{
    return 0;
}

void jail_close(void)
{
}

#endif

#if !defined(__linux__) || !(defined(__x86_64__) || defined(__aarch64__))

int filter_enter(int may_change_files)
{
    (void)may_change_files;
    return -1;
}

int filter_try(void)
{
    return -1;
}

#endif
