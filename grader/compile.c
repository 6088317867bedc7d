#define _POSIX_C_SOURCE 200809L
#include "compile.h"
#include "gate.h"
#include "kit/fail.h"
#include "kit/outfile.h"
#include "kit/team.h"
#include "source.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

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

/* The compiler's own words, its program searched for along PATH. */
static int add_compiler(struct command *command, const char *compiler)
{
    char *words = strdup(compiler), path[MAX_PATH];
    for (char *word = words ? strtok(words, " ") : NULL; word; word = strtok(NULL, " "))
        add_word(command, word);
    free(words);
    if (command->count == 0 || strchr(command->word[0], '/'))
        return command->count > 0;
    char search[] = "/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin";
    for (char *directory = strtok(search, ":"); directory; directory = strtok(NULL, ":")) {
        snprintf(path, sizeof path, "%s/%s", directory, command->word[0]);
        if (access(path, X_OK) == 0) {
            free(command->word[0]);
            command->word[0] = strdup(path);
            return 1;
        }
    }
    return 0;
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

/* `first`, then the harness's objects, ended by NULL; freed by the caller. */
static const char **readable_of(const struct workshop *workshop, const char *const *first)
{
    int count = 0, objects = 0;
    while (first[count])
        count++;
    while (workshop->objects[objects])
        objects++;
    const char **all = new_array(count + objects + 1, sizeof *all);
    memcpy(all, first, (size_t)count * sizeof *all);
    memcpy(all + count, workshop->objects, (size_t)objects * sizeof *all);
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

/* Run one compiler command for each lesson that is still in the race, side by side. `extension` names what it
 * makes. */
static int run_for_lessons(struct build *build, const struct workshop *workshop, const char *from,
                           const char *from_extension, const char *const *flags, const char *extension)
{
    struct command command[LESSONS] = {{NULL, 0}};
    static struct job job[LESSONS];
    struct job *jobs[LESSONS];
    int which[LESSONS], count = 0, failed = 0;
    const char *readable[] = {workshop->kit, workshop->student, NULL}, *writable[] = {workshop->work, NULL};
    for (int i = 0; i < LESSONS; i++) {
        char in[MAX_PATH], out[MAX_PATH];
        if (!build->lesson[i].compiles)
            continue;
        failed |= !add_compiler(&command[i], workshop->compiler);
        for (int k = 0; flags[k]; k++)
            add_word(&command[i], flags[k]);
        add_word(&command[i], "-o");
        add_word(&command[i], part_path(out, workshop->work, build->lesson[i].file, extension));
        add_word(&command[i], part_path(in, from, build->lesson[i].file, from_extension));
        job[i] = compiler_job(&command[i], readable, writable);
        which[count] = i;
        jobs[count++] = &job[i];
    }
    failed = failed || launch_all(jobs, count, processors()) != 0;
    for (int i = 0; i < count && !failed; i++) {
        struct lesson *lesson = &build->lesson[which[i]];
        failed |= jobs[i]->not_started;
        if (!job_went_well(jobs[i])) {
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
    struct command command = {NULL, 0};
    const char **readable = readable_of(workshop, (const char *[]){workshop->kit, workshop->pristine, NULL});
    const char *writable[] = {workshop->work, NULL};
    int failed = !add_compiler(&command, workshop->compiler);
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
    failed = failed || launch_all(jobs, 1, 1) != 0;
    failed |= job.not_started;
    snprintf(output, size, "%s", job.output);
    free_command(&command);
    free(readable);
    return failed ? -1 : job_went_well(&job);
}

/* All together first; if that does not link, each lesson alone shows which one is to blame. */
static int link_all(struct build *build, const struct workshop *workshop, const char **error)
{
    static char output[CAPTURE + 1], words[400];
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
    linked = link_harness(workshop, in, build->harness, output, sizeof output);
    snprintf(words, sizeof words, "the harness cannot be linked (make clean, where its parts are damaged): "
                                  "%.*s",
             (int)strcspn(output, "\n"), output);
    *error = words;
    return linked == 1 ? 0 : -1;
}

void want_every_lesson(struct build *build)
{
    for (int i = 0; i < LESSONS; i++)
        build->lesson[i].wanted = 1;
}

int jail_workshop(const struct workshop *workshop)
{
    const char *writable[] = {workshop->work, NULL},
               **readable = readable_of(
                   workshop, (const char *[]){workshop->student, workshop->kit, workshop->pristine, NULL});
    int result = sandbox_jail(readable, writable);
    free(readable);
    return result;
}

int link_starters(const struct workshop *workshop, const char *harness, char *output, size_t size)
{
    static const int none[LESSONS] = {0};
    return link_harness(workshop, none, harness, output, size);
}

static int all_compile(const struct build *build)
{
    int all = 1;
    for (int i = 0; i < LESSONS; i++)
        all &= !build->lesson[i].wanted || build->lesson[i].compiles;
    return all;
}

/* A compiler that fails on an untouched starter, too, is this machine's fault: a part of it is missing, the disk is full, the
 * memory too small. Returns 1 if it compiles one. */
static int compiles_starter(const struct workshop *workshop, const char **error)
{
    static const char *const compile[] = {"-c", "-w", NULL};
    static struct build control;
    static char text[300];
    struct workshop starters = *workshop;
    starters.student = workshop->pristine;
    snprintf(control.lesson[0].file, sizeof control.lesson[0].file, "%s", lesson_files[0]);
    control.lesson[0].compiles = 1;
    if (run_for_lessons(&control, &starters, workshop->pristine, ".c", compile, ".control.o") != 0)
        return 0;
    if (!control.lesson[0].compiles) {
        const char *words = control.lesson[0].message;
        snprintf(text, sizeof text, "the compiler fails on an untouched starter, too: %.*s",
                 (int)strcspn(words, "\n"), words);
        *error = text;
    }
    return control.lesson[0].compiles;
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
    *error = "the compiler cannot be run; is it installed, and is there room on the disk? (make setup)";
    if (run_for_lessons(build, workshop, workshop->student, ".c", preprocess, ".i") != 0)
        return -1;
    for (int i = 0; i < LESSONS; i++)
        if (build->lesson[i].compiles)
            check_source(&build->lesson[i], workshop);
    if (run_for_lessons(build, workshop, workshop->work, ".i", compile, ".o") != 0 ||
        (!all_compile(build) && !compiles_starter(workshop, error)) || gate_objects(build, workshop) != 0)
        return -1;
    *error = "the harness cannot be linked; try: make clean";
    return link_all(build, workshop, error);
}
