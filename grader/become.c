#define _GNU_SOURCE
#include "become.h"
#include "system.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { REQUEST_FD = 3, REPLY_FD = 4, PROGRAM_FD = 5, TROUBLE_FD = 6 };

/* ccache keeps nothing here, since it could not write outside. */
_Noreturn void become(const struct job *job, int request, int reply, int output, int trouble)
{
    static char temporary[4200], path[1 << 16];
    char *const environment[] = {path, "LC_ALL=C", "CCACHE_DISABLE=1", temporary, NULL};
    const char *const *writable = job->limits.writable;
    snprintf(temporary, sizeof temporary, "TMPDIR=%s", writable && writable[0] ? writable[0] : "/nowhere");
    snprintf(path, sizeof path, "PATH=%s", getenv("PATH") ? getenv("PATH") : "/usr/local/bin:/usr/bin:/bin");
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
    program = program < 0 ? -1 : dup2(program, PROGRAM_FD);
    dup2(trouble, TROUBLE_FD);
    for (int fd = TROUBLE_FD + 1; fd < 256; fd++)
        close(fd);
    fcntl(PROGRAM_FD, F_SETFD, FD_CLOEXEC);
    fcntl(TROUBLE_FD, F_SETFD, FD_CLOEXEC); /* what is started cannot report trouble any more */
    signal(SIGPIPE, SIG_DFL);
    if (sandbox_enter(&job->limits) == 0)
        become_program(program, job->argv[0], (char *const *)job->argv, environment);
    dprintf(TROUBLE_FD, "cannot start %s: %s\n", job->argv[0], strerror(errno));
    _exit(1);
}
