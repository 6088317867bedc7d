#define _POSIX_C_SOURCE 200809L
#include "gate.h"
#include "kit/outfile.h"
#include "kit/team.h"
#include "source.h"

#include <stdio.h>
#include <string.h>
#include <sys/wait.h>

struct look {
    char object[4096];
    const char *words[5];
    struct job job;
};

static void prepare(struct look *look, const struct lesson *lesson, const struct workshop *workshop,
                    const char *tool, const char *what)
{
    static const char *writable[2];
    writable[0] = workshop->work;
    char name[96];
    snprintf(name, sizeof name, "%.*s.o", (int)strcspn(lesson->file, "."), lesson->file);
    join_path(look->object, workshop->work, name);
    look->words[0] = tool;
    look->words[1] = what;
    look->words[2] = look->object;
    look->job = (struct job){.argv = look->words,
                             .limits = {.cpu_seconds = 5,
                                        .wall_seconds = 20,
                                        .processes = 8,
                                        .megabytes = 512,
                                        .file_megabytes = 64,
                                        .writable = writable,
                                        .keep_user = 1}};
}

/* The section or symbol that would make something run by itself, or NULL. A line of readelf's names a section as
 * "[ 5] .init_array INIT_ARRAY ...", a symbol as "7: 0000 12 IFUNC GLOBAL ...". */
static const char *runs_by_itself(const char *word, int column)
{
    static const char *const sections[] = {".init_array", ".fini_array", ".preinit_array", ".ctors",
                                           ".dtors"};
    static const char *const types[] = {"INIT_ARRAY", "FINI_ARRAY", "PREINIT_ARRAY"};
    for (int i = 0; i < 5; i++)
        if (column < 4 && strncmp(word, sections[i], strlen(sections[i])) == 0)
            return sections[i];
    for (int i = 0; i < 3; i++)
        if (column < 5 && strcmp(word, types[i]) == 0)
            return types[i];
    if (column < 4 && (strcmp(word, ".init") == 0 || strcmp(word, ".fini") == 0))
        return word;
    return column == 3 && strcmp(word, "IFUNC") == 0 ? "an indirect function" : NULL;
}

/* The C library calls some names with two underscores before main, if anybody defines them; none is a student's to define. A dot is
 * the compiler's own: on 32-bit x86 every file brings __x86.get_pc_thunk.ax. */
static int is_reserved(const char *name)
{
    return (strncmp(name, "__", 2) == 0 && !strchr(name, '.')) || strncmp(name, "_ITM_", 5) == 0;
}

/* Returns 1 if the object defines a main for others to see. */
static int read_listing(struct lesson *lesson, char *text)
{
    int has_main = 0;
    char *rest = NULL, *more = NULL;
    for (char *line = strtok_r(text, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest)) {
        const char *last = "", *where = "", *found = NULL;
        int column = 0, is_global = 0;
        for (char *word = strtok_r(line, " ", &more); word; word = strtok_r(NULL, " ", &more), column++) {
            found = found ? found : runs_by_itself(word, column);
            is_global |= column == 4 && (strcmp(word, "GLOBAL") == 0 || strcmp(word, "WEAK") == 0);
            where = column == 6 ? word : where;
            last = word;
        }
        int is_defined = is_global && strcmp(where, "UND") != 0;
        has_main |= is_defined && strcmp(last, "main") == 0;
        if (is_defined && is_reserved(last))
            found = last;
        if (found && lesson->compiles)
            refuse(lesson,
                   "it has code that would run before or after the tests, such as a constructor (%s); take "
                   "it out",
                   found);
    }
    return has_main;
}

static void check(struct lesson *lesson, struct job *job, int *has_main)
{
    *has_main = 0;
    if (job_went_well(job) && !job->output_cut)
        *has_main = read_listing(lesson, job->output);
    else
        refuse(lesson, "what %s compiles to cannot be looked through: it has too many names or parts",
               lesson->file);
}

/* One tool for each lesson that is asked for, side by side. */
static int run(struct look *look, struct build *build, const struct workshop *workshop, const int *asked,
               const char *tool, const char *what)
{
    struct job *jobs[LESSONS];
    int count = 0;
    for (int i = 0; i < LESSONS; i++)
        if (asked[i]) {
            prepare(&look[i], &build->lesson[i], workshop, tool, what);
            jobs[count++] = &look[i].job;
        }
    int failed = launch_all(jobs, count, processors());
    for (int i = 0; i < count; i++)
        failed |= jobs[i]->not_started || jobs[i]->stopped == STARVED;
    return failed ? -1 : 0;
}

int gate_objects(struct build *build, const struct workshop *workshop)
{
    static struct look look[LESSONS];
    char readelf[MOST_TOOL_PATH], objcopy[MOST_TOOL_PATH];
    int asked[LESSONS], has_main[LESSONS] = {0};
#ifndef __ELF__
    return 0; /* readelf reads nothing else */
#endif
    /* sanitizers put constructors of their own into every object */
    if (!find_program(readelf, "readelf") || !find_program(objcopy, "objcopy") ||
        strstr(workshop->compiler, "-fsanitize"))
        return 0;
    for (int i = 0; i < LESSONS; i++)
        asked[i] = build->lesson[i].compiles;
    if (run(look, build, workshop, asked, readelf, "-SsW") != 0)
        return -1;
    for (int i = 0; i < LESSONS; i++)
        if (asked[i])
            check(&build->lesson[i], &look[i].job, &has_main[i]);
    return run(look, build, workshop, has_main, objcopy, "--localize-symbol=main");
}
