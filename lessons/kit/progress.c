#define _POSIX_C_SOURCE 200809L
#include "kit/progress.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static int line_is_open;

static int is_terminal(int file_descriptor)
{
    const char *term = getenv("TERM");
    return isatty(file_descriptor) && term && strcmp(term, "dumb") != 0;
}

int colour_wanted(int file_descriptor)
{
    const char *no_colour = getenv("NO_COLOR");
    return is_terminal(file_descriptor) && !(no_colour && *no_colour);
}

double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

void progress_clear(void)
{
    if (line_is_open)
        fputs("\r                                       \r", stderr);
    line_is_open = 0;
}

/* 39 columns, so that a line of a narrow terminal holds it; ten times a second at most. */
static void draw(const char *what, long done, long total, double left)
{
    int tenths = (int)(10 * done / total);
    fprintf(stderr, "\r%-12.12s %.*s%.*s %3ld%% %5.0f s", what, tenths, "##########", 10 - tenths,
            "..........", 100 * done / total, left);
    fflush(stderr);
    line_is_open = 1;
}

void progress(const char *what, long done, long total)
{
    static double started, drawn;
    if (total <= 0 || !colour_wanted(STDERR_FILENO))
        return;
    double now = seconds();
    if (done <= 0)
        started = drawn = now;
    else if (done >= total)
        progress_clear();
    else if (now - drawn >= 0.1) {
        drawn = now;
        draw(what, done, total, (now - started) * (double)(total - done) / (double)done);
    }
}
