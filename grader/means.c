#define _XOPEN_SOURCE 700 /* not GNU: there a limit is an enumeration of its own */
#include "means.h"
#include "kit/team.h"
#include "processor.h"

#include <stdio.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

/* A limit that a process inherits, by its letter in the shell's ulimit. */
struct means {
    int resource;
    char letter;
    rlim_t needed, unit;
    const char *what, *unit_name;
};

static const char *try_one(const struct means *means)
{
    static char text[200];
    struct rlimit now;
    if (getrlimit(means->resource, &now) != 0 || now.rlim_cur == RLIM_INFINITY ||
        now.rlim_cur >= means->needed)
        return NULL;
    struct rlimit enough = {means->needed, now.rlim_max > means->needed ? now.rlim_max : means->needed};
    if (setrlimit(means->resource, &enough) == 0)
        return NULL;
    snprintf(text, sizeof text,
             "%s limited to %llu%s here, and grading needs %llu%s; raise that limit "
             "(ulimit -%c) and start again",
             means->what, (unsigned long long)(now.rlim_max / means->unit), means->unit_name,
             (unsigned long long)(means->needed / means->unit), means->unit_name, means->letter);
    return text;
}

static const char *wrong_processor(void)
{
    static char text[160];
    const char *lacks = processor_lacks();
    snprintf(text, sizeof text,
             "this grader was built for a processor with %s, which this one lacks; build "
             "it here (make clean first)",
             lacks ? lacks : "");
    return lacks ? text : NULL;
}

/* Student code and its compiler get limits of their own (see the callers of launch_all), which may not lie above these. */
const char *means_missing(void)
{
    const rlim_t megabyte = 1 << 20, files = 300 + 4 * (rlim_t)processors();
    const struct means all[] = {{RLIMIT_NOFILE, 'n', files, 1, "the number of open files is", ""},
                                {RLIMIT_AS, 'v', 2048 * megabyte, megabyte, "a process's memory is", " MB"},
                                {RLIMIT_FSIZE, 'f', 64 * megabyte, megabyte, "the size of a file is", " MB"},
                                {RLIMIT_CPU, 't', 120, 1, "a process's time on the processor is", " s"}};
    const char *missing = wrong_processor();
    for (unsigned i = 0; !missing && i < sizeof all / sizeof *all; i++)
        missing = try_one(&all[i]);
    return missing;
}

void means_mask(int others)
{
    umask(umask(0) & (others ? 0022 : 0077));
}
