#define _POSIX_C_SOURCE 200809L
#include "kit/outfile.h"
#include "kit/fail.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_OPEN = 32 };

/* The parts that are open now: whatever ends the program early takes them with it. */
static char open_parts[MOST_OPEN][4096];

static void remove_parts(void)
{
    for (int i = 0; i < MOST_OPEN; i++)
        if (*open_parts[i])
            unlink(open_parts[i]);
}

static void remove_parts_and_die(int number)
{
    remove_parts();
    signal(number, SIG_DFL);
    raise(number);
}

static void remember(const char *part)
{
    static int prepared;
    if (!prepared) {
        prepared = 1;
        atexit(remove_parts);
        signal(SIGINT, remove_parts_and_die);
        signal(SIGTERM, remove_parts_and_die);
    }
    for (int i = 0; i < MOST_OPEN; i++)
        if (!*open_parts[i]) {
            snprintf(open_parts[i], sizeof open_parts[i], "%s", part);
            return;
        }
}

static void forget(const char *part)
{
    for (int i = 0; i < MOST_OPEN; i++)
        if (strcmp(open_parts[i], part) == 0)
            *open_parts[i] = '\0';
}

static _Noreturn void give_up(const struct outfile *file)
{
    const char *reason = strerror(errno ? errno : EIO);
    unlink(file->part);
    fail("cannot write %s: %s", file->path, reason);
}

const char *join_path(char *path, const char *directory, const char *name)
{
    int length = snprintf(path, 4096, "%s/%s", directory, name);
    if (length >= 4096)
        fail("the path %.60s... is too long; use a shorter OUT", directory);
    return path;
}

/* The part carries the process id, so that two runs at once do not write into one another's file. */
void outfile_open(struct outfile *file, const char *path)
{
    int length = snprintf(file->path, sizeof file->path, "%s", path);
    int part_length = snprintf(file->part, sizeof file->part, "%s.%ld.part", path, (long)getpid());
    if (length >= (int)sizeof file->path || part_length >= (int)sizeof file->part)
        fail("the path %.60s... is too long; use a shorter one", path);
    unlink(
        file->part); /* a part of an earlier process of that number; and "x" follows no link that stands there */
    errno = 0;
    file->stream = fopen(file->part, "wbx");
    if (!file->stream)
        give_up(file);
    remember(file->part);
}

void outfile_close(struct outfile *file)
{
    int failed = ferror(file->stream);
    if (!failed) /* else errno still says what failed before */
        errno = 0;
    failed |= fflush(file->stream) != 0;
    failed |= fclose(file->stream) != 0;
    if (failed || rename(file->part, file->path) != 0)
        give_up(file);
    forget(file->part);
}
