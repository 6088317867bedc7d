#define _POSIX_C_SOURCE 200809L
#include "compile.h"
#include "gate.h"
#include "kit/fail.h"
#include "kit/outfile.h"
#include "kit/team.h"
#include "source.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

enum { MAX_PATH = 4096 };

/* A command as a list of words, ended by NULL; the strings belong to it. */
struct command {
    char **word;
    int count;
};

static void add_word(struct command *command, const char *word)
{
    char **longer = realloc(command->word, (size_t)(command->count + 2) * sizeof *longer);
    if (!longer || !(longer[command->count] = strdup(word)))
        abort();
    longer[++command->count] = NULL;
    command->word = longer;
}

/* The compiler's own words, its program with the directory in which it was found. */
static void add_compiler(struct command *command, const struct workshop *workshop)
{
    char *words = strdup(workshop->compiler);
    for (char *word = words ? strtok(words, " ") : NULL; word; word = strtok(NULL, " "))
        add_word(command, command->count == 0 ? workshop->toolchain.program : word);
    free(words);
}

/* "directory/1-schedule.o" for the file "1-schedule.c". */
static const char *part_path(char path[MAX_PATH], const char *directory, const char *file,
                             const char *extension)
{
    char name[96];
    snprintf(name, sizeof name, "%.*s%s", (int)strcspn(file, "."), file, extension);
    return join_path(path, directory, name);
}

static void free_command(struct command *command)
{
    for (int i = 0; i < command->count; i++)
        free(command->word[i]);
    free(command->word);
}

static int length_of(const char *const *list)
{
    int count = 0;
    while (list[count])
        count++;
    return count;
}

/* What a job may read: `first`, what belongs to the compiler, and `last`, each ended by NULL; freed by the caller. */
static const char **readable_of(const struct workshop *workshop, const char *const *first,
                                const char *const *last)
{
    const char *const *parts[] = {first, workshop->toolchain.home, last};
    int count = 0;
    const char **all =
        new_array(length_of(first) + length_of(workshop->toolchain.home) + length_of(last) + 1, sizeof *all);
    for (int i = 0; i < 3; i++)
        for (int k = 0; parts[i][k]; k++)
            all[count++] = parts[i][k];
    return all;
}

/* A job for the compiler: it may read the kit, the student's files and the harness's parts, and write to the
 * work directory. */
static struct job compiler_job(const struct command *command, const char *const *readable,
                               const char *const *writable)
{
    return (struct job){.argv = (const char *const *)command->word,
                        .limits = {.cpu_seconds = 20,
                                   .wall_seconds = 60,
                                   .processes = 64,
                                   .megabytes = 2048,
                                   .file_megabytes = 64,
                                   .readable = readable,
                                   .writable = writable,
                                   .keep_user = 1}};
}

/* Why the machine's own means failed: for people, in one line. */
static char machine_error[1024];

static const char too_busy[] = "the machine is too busy; try again when it is idle";

static void say_machine_error(const char *what, const char *why)
{
    snprintf(machine_error, sizeof machine_error, "%s: %.*s", what, (int)strcspn(why, "\n"), why);
}

static const char *const nothing[] = {NULL};

/* A file that does not compile is its author's affair only if the starter that was handed out does. Otherwise a part of the
 * compiler is missing, the disk is full, the memory too small. Returns 0 if it does. */
static int try_compiler(const struct workshop *workshop, const char *file)
{
    static struct job job;
    char in[MAX_PATH], out[MAX_PATH];
    struct command command = {NULL, 0};
    struct job *jobs[] = {&job};
    const char *writable[] = {workshop->work, NULL};
    const char **readable =
        readable_of(workshop, (const char *[]){workshop->kit, workshop->pristine, NULL}, nothing);
    add_compiler(&command, workshop);
    const char *const words[] = {"-w",
                                 "-c",
                                 "-o",
                                 part_path(out, workshop->work, file, ".control.o"),
                                 join_path(in, workshop->pristine, file),
                                 NULL};
    for (int i = 0; words[i]; i++)
        add_word(&command, words[i]);
    job = compiler_job(&command, readable, writable);
    int bad = launch_all(jobs, 1, 1) != 0 || job.not_started || !job_went_well(&job);
    if (bad)
        say_machine_error("the compiler fails on an untouched starter, too", job.output);
    free_command(&command);
    free(readable);
    return bad ? -1 : 0;
}

/* Run one compiler command for each lesson that is still in the race, side by side. `extension` names what it
 * makes. */
static int run_for_lessons(struct build *build, const struct workshop *workshop, const char *from,
                           const char *from_extension, const char *const *flags, const char *extension)
{
    struct command command[LESSONS] = {{NULL, 0}};
    static struct job job[LESSONS];
    struct job *jobs[LESSONS];
    int which[LESSONS], count = 0, failed = 0;
    const char *writable[] = {workshop->work, NULL};
    const char **readable =
        readable_of(workshop, (const char *[]){workshop->kit, workshop->student, NULL}, nothing);
    for (int i = 0; i < LESSONS; i++) {
        char in[MAX_PATH], out[MAX_PATH];
        if (!build->lesson[i].compiles)
            continue;
        add_compiler(&command[i], workshop);
        for (int k = 0; flags[k]; k++)
            add_word(&command[i], flags[k]);
        add_word(&command[i], "-o");
        add_word(&command[i], part_path(out, workshop->work, build->lesson[i].file, extension));
        add_word(&command[i], part_path(in, from, build->lesson[i].file, from_extension));
        job[i] = compiler_job(&command[i], readable, writable);
        which[count] = i;
        jobs[count++] = &job[i];
    }
    if (launch_all(jobs, count, processors()) != 0) {
        say_machine_error("no compiler could be started", strerror(errno));
        failed = 1;
    }
    for (int i = 0; i < count && !failed; i++) {
        struct lesson *lesson = &build->lesson[which[i]];
        if (jobs[i]->not_started || jobs[i]->stopped == STARVED) {
            say_machine_error("the compiler cannot be run",
                              jobs[i]->not_started ? jobs[i]->output : too_busy);
            failed = 1;
        } else if (!job_went_well(jobs[i])) {
            failed = try_compiler(workshop, lesson->file) != 0;
            lesson->compiles = 0;
            const char *why = WIFEXITED(jobs[i]->status)
                                  ? ""
                                  : "the compiler was stopped: it took too long or too much memory\n";
            snprintf(lesson->message, sizeof lesson->message, "%s%.*s", why, CAPTURE - 80, jobs[i]->output);
        }
    }
    for (int i = 0; i < LESSONS; i++)
        free_command(&command[i]);
    free(readable);
    return failed ? -1 : 0;
}

/* Link with the objects of those lessons that are `in`, the pristine ones for the rest. Returns 1 if it
 * linked, 0 if not, -1 on a failure of the machine; `output` gets the linker's words. */
static int link_harness(const struct workshop *workshop, const int *in, const char *harness, char *output,
                        size_t size)
{
    struct command command = {NULL, 0};
    const char **readable =
        readable_of(workshop, (const char *[]){workshop->kit, workshop->pristine, NULL}, workshop->objects);
    const char *writable[] = {workshop->work, NULL};
    add_compiler(&command, workshop);
    add_word(&command, "-o");
    add_word(&command, harness);
    for (int i = 0; i < LESSONS; i++) {
        char path[MAX_PATH];
        add_word(&command,
                 part_path(path, in[i] ? workshop->work : workshop->pristine, lesson_files[i], ".o"));
    }
    for (int i = 0; workshop->objects[i]; i++)
        add_word(&command, workshop->objects[i]);
    add_word(&command, "-pthread");
    add_word(&command, "-lm");
    struct job job = compiler_job(&command, readable, writable), *jobs[] = {&job};
    int failed = launch_all(jobs, 1, 1) != 0 || job.not_started || job.stopped == STARVED;
    snprintf(output, size, "%s", job.output);
    free_command(&command);
    free(readable);
    return failed ? -1 : job_went_well(&job);
}

/* All together first; if that does not link, each lesson alone shows which one is to blame. */
static int link_all(struct build *build, const struct workshop *workshop)
{
    static char output[CAPTURE + 1];
    int in[LESSONS], linked;
    for (int i = 0; i < LESSONS; i++)
        in[i] = build->lesson[i].compiles;
    linked = link_harness(workshop, in, build->harness, output, sizeof output);
    say_machine_error("the harness cannot be linked", output);
    if (linked != 0)
        return linked > 0 ? 0 : -1;
    for (int i = 0; i < LESSONS; i++) {
        int alone[LESSONS] = {0};
        alone[i] = 1;
        if (!build->lesson[i].compiles)
            continue;
        if (link_harness(workshop, alone, build->harness, output, sizeof output) != 1)
            refuse(&build->lesson[i], "it compiles, but does not link:\n%s", output);
        in[i] = build->lesson[i].compiles;
    }
    if (link_harness(workshop, in, build->harness, output, sizeof output) == 1)
        return 0;
    for (int i = 0; i < LESSONS; i++) { /* two files that quarrel: none of them is used */
        in[i] = 0;
        if (build->lesson[i].compiles)
            refuse(&build->lesson[i], "it does not link together with the other lessons:\n%s", output);
    }
    linked = link_harness(workshop, in, build->harness, output, sizeof output);
    say_machine_error("the harness cannot be linked (make clean, where its parts are damaged)", output);
    return linked == 1 ? 0 : -1;
}

void want_every_lesson(struct build *build)
{
    for (int i = 0; i < LESSONS; i++)
        build->lesson[i].wanted = 1;
}

int open_workshop(struct workshop *workshop, const char **error)
{
    const char *writable[] = {workshop->work, NULL};
    *error = machine_error;
    if (toolchain_find(&workshop->toolchain, workshop->compiler, workshop->kit, machine_error,
                       sizeof machine_error) != 0)
        return -1;
    const char **readable =
        readable_of(workshop, (const char *[]){workshop->student, workshop->kit, workshop->pristine, NULL},
                    workshop->objects);
    int result = sandbox_jail(readable, writable);
    if (result != 0)
        *error = "bubblewrap worked before, and does not now";
    free(readable);
    return result;
}

int link_starters(const struct workshop *workshop, const char *harness, char *output, size_t size)
{
    static const int none[LESSONS] = {0};
    return link_harness(workshop, none, harness, output, size);
}

int build_harness(struct build *build, const struct workshop *workshop, const char **error)
{
    static const char *const preprocess[] = {"-E", "-fmax-errors=5", NULL};
    static const char *const compile[] = {"-c", "-w", "-pipe", "-fmax-errors=5", "-x", "cpp-output", NULL};
    for (int i = 0; i < LESSONS; i++) {
        snprintf(build->lesson[i].file, sizeof build->lesson[i].file, "%s", lesson_files[i]);
        check_file(&build->lesson[i], workshop);
    }
    join_path(build->harness, workshop->work, "harness");
    *error = machine_error;
    if (run_for_lessons(build, workshop, workshop->student, ".c", preprocess, ".i") != 0)
        return -1;
    for (int i = 0; i < LESSONS; i++)
        if (build->lesson[i].compiles)
            check_source(&build->lesson[i], workshop);
    if (run_for_lessons(build, workshop, workshop->work, ".i", compile, ".o") != 0)
        return -1;
    say_machine_error("the tools that look into objects cannot be run", strerror(errno));
    return gate_objects(build, workshop) != 0 ? -1 : link_all(build, workshop);
}
