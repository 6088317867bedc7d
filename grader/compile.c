#define _POSIX_C_SOURCE 200809L
#include "compile.h"
#include "gate.h"
#include "kit/team.h"
#include "source.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

enum { MAX_WORDS = 96, MAX_PATH = 4096 };

/* A command as a list of words; the strings belong to it. */
struct command {
    char *word[MAX_WORDS + 1];
    int count;
};

static void add_word(struct command *command, const char *word)
{
    if (command->count < MAX_WORDS)
        command->word[command->count++] = strdup(word);
}

/* The compiler's own words, its program with the directory in which it was found. */
static void add_compiler(struct command *command, const struct workshop *workshop)
{
    char words[2048];
    snprintf(words, sizeof words, "%s", workshop->compiler);
    for (char *word = strtok(words, " "); word; word = strtok(NULL, " "))
        add_word(command, command->count == 0 ? workshop->toolchain.program : word);
}

static void free_command(struct command *command)
{
    for (int i = 0; i < command->count; i++)
        free(command->word[i]);
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

/* What a job may read beside `readable`: what belongs to the compiler. */
static void add_homes(const char **readable, int room, const struct workshop *workshop)
{
    int count = 0;
    while (readable[count])
        count++;
    for (int i = 0; workshop->toolchain.home[i] && count + 1 < room; i++)
        readable[count++] = workshop->toolchain.home[i];
}

/* A file that does not compile is its author's affair only if the starter that was handed out does. Returns 0 if it does. */
static int try_compiler(const struct workshop *workshop, const char *file)
{
    char in[MAX_PATH], out[MAX_PATH];
    struct command command = {{0}, 0};
    const char *readable[8] = {workshop->kit, workshop->pristine}, *writable[] = {workshop->work, NULL};
    snprintf(in, sizeof in, "%s/%s", workshop->pristine, file);
    snprintf(out, sizeof out, "%s/starter.o", workshop->work);
    add_homes(readable, 8, workshop);
    add_compiler(&command, workshop);
    const char *const words[] = {"-w", "-c", "-o", out, in, NULL};
    for (int i = 0; words[i]; i++)
        add_word(&command, words[i]);
    static struct job job;
    struct job *jobs[] = {&job};
    job = compiler_job(&command, readable, writable);
    int bad = launch_all(jobs, 1, 1) != 0 || job.not_started || !job_went_well(&job);
    if (bad)
        say_machine_error("the compiler cannot compile even the starter as it was handed out", job.output);
    free_command(&command);
    return bad ? -1 : 0;
}

/* Run one compiler command for each lesson that is still in the race, side by side. `extension` names what it
 * makes. */
static int run_for_lessons(struct build *build, const struct workshop *workshop, const char *from,
                           const char *from_extension, const char *const *flags, const char *extension)
{
    struct command command[LESSONS] = {{{0}, 0}};
    static struct job job[LESSONS];
    struct job *jobs[LESSONS];
    int which[LESSONS], count = 0, failed = 0;
    const char *readable[8] = {workshop->kit, workshop->student}, *writable[] = {workshop->work, NULL};
    add_homes(readable, 8, workshop);
    for (int i = 0; i < LESSONS; i++) {
        char in[MAX_PATH], out[MAX_PATH];
        if (!build->lesson[i].compiles)
            continue;
        int stem = (int)strcspn(build->lesson[i].file, ".");
        snprintf(in, sizeof in, "%s/%.*s%s", from, stem, build->lesson[i].file, from_extension);
        snprintf(out, sizeof out, "%s/%.*s%s", workshop->work, stem, build->lesson[i].file, extension);
        add_compiler(&command[i], workshop);
        for (int k = 0; flags[k]; k++)
            add_word(&command[i], flags[k]);
        add_word(&command[i], "-o");
        add_word(&command[i], out);
        add_word(&command[i], in);
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
            say_machine_error("the compiler cannot be run", jobs[i]->not_started ? jobs[i]->output : too_busy);
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
    return failed ? -1 : 0;
}

/* Link with the objects of those lessons that are `in`, the pristine ones for the rest. Returns 1 if it
 * linked, 0 if not, -1 on a failure of the machine; `output` gets the linker's words. */
static int link_harness(const struct workshop *workshop, const int *in, const char *harness, char *output,
                        size_t size)
{
    struct command command = {{0}, 0};
    enum { MAX_READABLE = 24 };
    const char *readable[MAX_READABLE + 1] = {workshop->kit, workshop->pristine};
    const char *writable[] = {workshop->work, NULL};
    int failed = 0, used = 2;
    add_compiler(&command, workshop);
    add_word(&command, "-o");
    add_word(&command, harness);
    for (int i = 0; i < LESSONS; i++) {
        char path[MAX_PATH];
        int stem = (int)strcspn(lesson_files[i], ".");
        snprintf(path, sizeof path, "%s/%.*s.o", in[i] ? workshop->work : workshop->pristine, stem,
                 lesson_files[i]);
        add_word(&command, path);
    }
    for (int i = 0; workshop->objects[i]; i++) {
        add_word(&command, workshop->objects[i]);
        if (used < MAX_READABLE)
            readable[used++] = workshop->objects[i];
    }
    add_word(&command, "-pthread");
    add_word(&command, "-lm");
    add_homes(readable, MAX_READABLE + 1, workshop);
    struct job job = compiler_job(&command, readable, writable), *jobs[] = {&job};
    failed = launch_all(jobs, 1, 1) != 0 || job.not_started || job.stopped == STARVED;
    say_machine_error("the harness cannot be linked (make clean may help)", job.output);
    snprintf(output, size, "%s", job.output);
    free_command(&command);
    return failed ? -1 : job_went_well(&job);
}

/* All together first; if that does not link, each lesson alone shows which one is to blame. */
static int link_all(struct build *build, const struct workshop *workshop)
{
    char output[CAPTURE + 1];
    int in[LESSONS], linked;
    for (int i = 0; i < LESSONS; i++)
        in[i] = build->lesson[i].compiles;
    linked = link_harness(workshop, in, build->harness, output, sizeof output);
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
    return link_harness(workshop, in, build->harness, output, sizeof output) == 1 ? 0 : -1;
}

void want_every_lesson(struct build *build)
{
    for (int i = 0; i < LESSONS; i++)
        build->lesson[i].wanted = 1;
}

int open_workshop(struct workshop *workshop, const char **error)
{
    enum { MOST = 64 };
    const char *readable[MOST] = {workshop->student, workshop->kit, workshop->pristine},
               *writable[] = {workshop->work, NULL};
    *error = machine_error;
    if (toolchain_find(&workshop->toolchain, workshop->compiler, workshop->kit, machine_error,
                       sizeof machine_error) != 0)
        return -1;
    for (int i = 0; workshop->objects[i] && i + 4 < MOST; i++)
        readable[i + 3] = workshop->objects[i];
    add_homes(readable, MOST, workshop);
    if (sandbox_jail(readable, writable) == 0)
        return 0;
    *error = "bubblewrap worked before, and does not now";
    return -1;
}

int build_harness(struct build *build, const struct workshop *workshop, const char **error)
{
    static const char *const preprocess[] = {"-E", "-fmax-errors=5", NULL};
    static const char *const compile[] = {"-c", "-w", "-pipe", "-fmax-errors=5", "-x", "cpp-output", NULL};
    for (int i = 0; i < LESSONS; i++) {
        snprintf(build->lesson[i].file, sizeof build->lesson[i].file, "%s", lesson_files[i]);
        check_file(&build->lesson[i], workshop);
    }
    snprintf(build->harness, sizeof build->harness, "%s/harness", workshop->work);
    *error = machine_error;
    if (run_for_lessons(build, workshop, workshop->student, ".c", preprocess, ".i") != 0)
        return -1;
    for (int i = 0; i < LESSONS; i++)
        if (build->lesson[i].compiles)
            check_source(&build->lesson[i], workshop);
    if (run_for_lessons(build, workshop, workshop->work, ".i", compile, ".o") != 0)
        return -1;
    say_machine_error("the tools that look into objects cannot be run", strerror(errno));
    if (gate_objects(build, workshop) != 0)
        return -1;
    return link_all(build, workshop);
}
