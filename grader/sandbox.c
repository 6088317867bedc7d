#define _GNU_SOURCE
#include "sandbox.h"
#include "filter.h"
#include "jail.h"
#include "landlock.h"
#include "pidspace.h"
#include "system.h"

#include <fcntl.h>
#include <grp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

static struct rungs rungs;
/* Users that own nothing: one for each process where ids go so high, so that no two of them can signal each other. */
enum { STRANGER = 60977, STRANGERS = 1 << 30 };

#ifdef __linux__

static uid_t stranger_id(void)
{
    return rungs.own_user ? STRANGERS + (uid_t)getpid() : STRANGER;
}

static int enter_user(uid_t id)
{
    return setgroups(0, NULL) | setresgid(id, id, id) | setresuid(id, id, id);
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
    return landlock_enter(limits->readable, limits->writable) != 0 || open("/etc/passwd", O_RDONLY) >= 0;
}

const struct rungs *sandbox_probe(void)
{
    const char *wanted = getenv("CHISEL_RUNGS");
    int all = !wanted || !*wanted, plain = !all && strcmp(wanted, "plain") == 0;
    rungs.subreaper = adopt_strays();
    rungs.own_user = 1;
    rungs.own_user = !plain && geteuid() == 0 && holds(try_user);
    rungs.other_user = !plain && geteuid() == 0 && (rungs.own_user || holds(try_user));
    rungs.bubblewrap = (all || strcmp(wanted, "bubblewrap") == 0) && geteuid() != 0 && jail_open(NULL, NULL);
    jail_close();
    rungs.landlock = (all || strcmp(wanted, "landlock") == 0) && holds(try_landlock);
    rungs.seccomp = !plain && holds(try_filter);
    rungs.pidspace = !plain && geteuid() == 0 && holds(try_pidspace);
    rungs.undumpable = !plain && hide_from_others();
    return &rungs;
}

int sandbox_enter(const struct limits *limits)
{
    int stranger = rungs.other_user && !limits->keep_user;
    uid_t id = stranger ? stranger_id() : getuid();
    if (enter_limits(limits, id, !(stranger && rungs.own_user)) != 0)
        return -1;
    if (jail_is_open() && jail_enter() != 0)
        return -1;
    if ((rungs.pidspace || jail_is_open()) && !limits->keep_user && pidspace_enter() != 0)
        return -1;
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return -1;
    if (rungs.landlock && landlock_enter(limits->readable, limits->writable) != 0)
        return -1;
    if (stranger && enter_user(id) != 0)
        return -1;
    end_with_parent(); /* after the change of user, which would clear it */
    return rungs.seccomp ? filter_enter(limits->keep_user) : 0;
}

#else

const struct rungs *sandbox_probe(void)
{
    return &rungs;
}

int sandbox_enter(const struct limits *limits)
{
    return enter_limits(limits, getuid(), 1);
}

#endif

int times_slower(void)
{
    const char *slower = getenv("CHISEL_SLOWER");
    int times = slower ? atoi(slower) : 1;
    return times > 1 ? times : 1;
}

int sandbox_jail(const char *const *readable, const char *const *writable)
{
    return rungs.bubblewrap && !jail_open(readable, writable) ? -1 : 0;
}

int sandbox_floor(void)
{
    return rungs.seccomp && (rungs.landlock || rungs.bubblewrap);
}

/* Each layer is said to be there or to be absent. */
const char *sandbox_describe(void)
{
    static char text[300];
    const struct {
        const char *name;
        int holds;
    } layers[] = {{"subreaper", rungs.subreaper},
                  {"undumpable", rungs.undumpable},
                  {"own processes", rungs.pidspace || rungs.bubblewrap},
                  {rungs.own_user ? "other user for each test" : "other user", rungs.other_user},
                  {"bubblewrap", rungs.bubblewrap},
                  {"landlock", rungs.landlock},
                  {"seccomp", rungs.seccomp}};
    enum { LAYERS = sizeof layers / sizeof *layers };
    int used = snprintf(text, sizeof text, "session, limits%s", limits_missing());
    for (int i = 0; i < LAYERS; i++)
        if (layers[i].holds)
            used += snprintf(text + used, sizeof text - (size_t)used, ", %s", layers[i].name);
    for (int i = 0, first = 1; i < LAYERS; i++)
        if (!layers[i].holds) {
            used += snprintf(text + used, sizeof text - (size_t)used, "%s%s", first ? "; absent: " : ", ",
                             layers[i].name);
            first = 0;
        }
    return text;
}
