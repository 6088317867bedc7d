#define _GNU_SOURCE
#include "sandbox.h"
#include "filter.h"
#include "jail.h"
#include "pidspace.h"

#include <dirent.h>
#include <fcntl.h>
#include <grp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __linux__
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#endif

static struct rungs rungs;
/* Users that own nothing: one for each process where ids go so high, so that no two of them can signal each other. */
enum { STRANGER = 60977, STRANGERS = 1 << 30 };

/* How many processes this user has now: the limit counts them all, so it must lie above that. */
static rlim_t own_processes(uid_t user)
{
    rlim_t count = 0;
    DIR *proc = opendir("/proc");
    for (struct dirent *entry; proc && (entry = readdir(proc));) {
        char path[300];
        struct stat status;
        snprintf(path, sizeof path, "/proc/%s", entry->d_name);
        if (entry->d_name[0] >= '0' && entry->d_name[0] <= '9' && stat(path, &status) == 0 &&
            status.st_uid == user)
            count++;
    }
    if (proc)
        closedir(proc);
    return count;
}

static int limit(int resource, rlim_t value)
{
    struct rlimit limit = {value, value}, now;
    if (setrlimit((__rlimit_resource_t)resource, &limit) == 0)
        return 0;
    /* Only valgrind refuses this: it lets nobody lower the hard limit on descriptors. */
    getrlimit((__rlimit_resource_t)resource, &now);
    limit.rlim_max = now.rlim_max;
    return setrlimit((__rlimit_resource_t)resource, &limit);
}

/* AddressSanitizer reserves terabytes that it never uses: a build with it can have no limit on addresses. */
#if defined(__SANITIZE_ADDRESS__)
#define ADDRESS_LIMIT(bytes) RLIM_INFINITY
#else
#define ADDRESS_LIMIT(bytes) (bytes)
#endif

static int enter_limits(const struct limits *limits, rlim_t processes_now)
{
    const rlim_t megabyte = 1 << 20;
    return limit(RLIMIT_CPU, (rlim_t)limits->cpu_seconds) |
           limit(RLIMIT_AS, ADDRESS_LIMIT((rlim_t)limits->megabytes * megabyte)) |
           limit(RLIMIT_FSIZE, (rlim_t)limits->file_megabytes * megabyte) | limit(RLIMIT_NOFILE, 64) |
           limit(RLIMIT_CORE, 0) | limit(RLIMIT_NPROC, processes_now + (rlim_t)limits->processes);
}

#ifdef __linux__

static uid_t stranger_id(void)
{
    return rungs.own_user ? STRANGERS + (uid_t)getpid() : STRANGER;
}

static int enter_user(uid_t id)
{
    return setgroups(0, NULL) | setresgid(id, id, id) | setresuid(id, id, id);
}

enum {
    READ = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR,
    TRUNCATE = 1 << 14, /* since the third version */
    WRITE = LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_REMOVE_FILE |
            TRUNCATE,
    ON_FILES =
        LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | TRUNCATE
};

/* All kinds of access that this machine's Landlock can refuse, of those that its first three versions know. */
static unsigned all_access(void)
{
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, 1 /* LANDLOCK_CREATE_RULESET_VERSION */);
    return version >= 3 ? (1 << 15) - 1 : version == 2 ? (1 << 14) - 1 : (1 << 13) - 1;
}

static int allow(int ruleset, const char *path, unsigned access)
{
    struct stat status;
    struct landlock_path_beneath_attr rule = {.allowed_access = access & all_access(),
                                              .parent_fd = open(path, O_PATH | O_CLOEXEC)};
    if (rule.parent_fd < 0)
        return 0;
    if (fstat(rule.parent_fd, &status) == 0 && !S_ISDIR(status.st_mode))
        rule.allowed_access &= ON_FILES;
    int result = (int)syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    close(rule.parent_fd);
    return result;
}

static int enter_landlock(const struct limits *limits)
{
    static const char *const system[] = {
        "/usr", "/lib", "/lib64", "/bin", "/etc/ld.so.cache", "/etc/alternatives", NULL};
    struct landlock_ruleset_attr attributes = {.handled_access_fs = all_access()};
    int ruleset =
        (int)syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes.handled_access_fs, 0);
    int result = ruleset < 0;
    for (int i = 0; !result && system[i]; i++)
        result = allow(ruleset, system[i], READ);
    for (int i = 0; !result && limits->readable && limits->readable[i]; i++)
        result = allow(ruleset, limits->readable[i], READ);
    for (int i = 0; !result && limits->writable && limits->writable[i]; i++)
        result = allow(ruleset, limits->writable[i], READ | WRITE);
    result =
        result || allow(ruleset, "/dev/null", LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE);
    result = result || syscall(SYS_landlock_restrict_self, ruleset, 0);
    if (ruleset >= 0)
        close(ruleset);
    return result ? -1 : 0;
}

/* Does a rung hold? Try it in a child, which must come back from there alive. */
static int holds(int (*enter)(const struct limits *limits))
{
    static const struct limits none = {.keep_user = 0};
    pid_t child = fork();
    if (child == 0)
        _exit(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && enter(&none) == 0 ? 0 : 1);
    int status = 1;
    return child > 0 && waitpid(child, &status, 0) == child && status == 0;
}

static int try_user(const struct limits *limits)
{
    (void)limits;
    return enter_user(stranger_id());
}

static int try_filter(const struct limits *limits)
{
    (void)limits;
    return filter_try();
}

static int try_pidspace(const struct limits *limits)
{
    (void)limits;
    return pidspace_enter();
}

static int try_landlock(const struct limits *limits)
{
    return enter_landlock(limits) != 0 || open("/etc/passwd", O_RDONLY) >= 0;
}

const struct rungs *sandbox_probe(void)
{
    const char *wanted = getenv("CHISEL_RUNGS");
    int all = !wanted || !*wanted, plain = !all && strcmp(wanted, "plain") == 0;
    rungs.subreaper = prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0;
    rungs.own_user = 1;
    rungs.own_user = !plain && geteuid() == 0 && holds(try_user);
    rungs.other_user = !plain && geteuid() == 0 && (rungs.own_user || holds(try_user));
    rungs.bubblewrap = (all || strcmp(wanted, "bubblewrap") == 0) && geteuid() != 0 && jail_open(NULL, NULL);
    jail_close();
    rungs.landlock = (all || strcmp(wanted, "landlock") == 0) && holds(try_landlock);
    rungs.seccomp = !plain && holds(try_filter);
    rungs.pidspace = !plain && geteuid() == 0 && holds(try_pidspace);
    rungs.undumpable = !plain && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    return &rungs;
}

int sandbox_enter(const struct limits *limits)
{
    int stranger = rungs.other_user && !limits->keep_user;
    uid_t id = stranger ? stranger_id() : getuid();
    /* a user of one process has no others */
    if (enter_limits(limits, stranger && rungs.own_user ? 0 : own_processes(id)) != 0)
        return -1;
    if (jail_is_open() && jail_enter() != 0)
        return -1;
    if ((rungs.pidspace || jail_is_open()) && !limits->keep_user && pidspace_enter() != 0)
        return -1;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return -1;
    if (rungs.landlock && enter_landlock(limits) != 0)
        return -1;
    if (stranger && enter_user(id) != 0)
        return -1;
    prctl(PR_SET_PDEATHSIG, 9, 0, 0, 0); /* after the change of user, which would clear it */
    return rungs.seccomp ? filter_enter(limits->keep_user) : 0;
}

#else

const struct rungs *sandbox_probe(void)
{
    return &rungs;
}

int sandbox_enter(const struct limits *limits)
{
    return enter_limits(limits, own_processes(getuid()));
}

#endif

int sandbox_jail(const char *const *readable, const char *const *writable)
{
    return rungs.bubblewrap && !jail_open(readable, writable) ? -1 : 0;
}

int sandbox_floor(void)
{
    return rungs.seccomp && (rungs.landlock || rungs.bubblewrap);
}

const char *sandbox_describe(void)
{
    static char text[160];
    snprintf(text, sizeof text, "session, limits%s%s%s%s%s%s%s", rungs.subreaper ? ", subreaper" : "",
             rungs.undumpable ? ", undumpable" : "", rungs.pidspace ? ", own processes" : "",
             rungs.own_user     ? ", other user for each test"
             : rungs.other_user ? ", other user"
                                : "",
             rungs.bubblewrap ? ", bubblewrap" : "", rungs.landlock ? ", landlock" : "",
             rungs.seccomp ? ", seccomp" : "");
    return text;
}
