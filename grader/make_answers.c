/* Make the answers: run the solutions and every misconception on the cases, by the same harness that grades a
 * student, and write one text file a gap. Refuses a misconception that cannot be told from right, or from
 * another one, by ten tolerances on some case. */
#define _POSIX_C_SOURCE 200809L
#include "cases.h"
#include "compile.h"
#include "kit/fail.h"
#include "kit/markers.h"
#include "kit/outfile.h"
#include "verdict.h"

#include <errno.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

/* Where things are, from the command line. */
struct place {
    unsigned long long seed;
    const char *out, *mistakes, *gaps_tool, *lesson;
    struct workshop workshop;
};

static void run_shell(const char *format, const char *a, const char *b, const char *c, const char *d,
                      const char *e)
{
    char command[16384];
    if (snprintf(command, sizeof command, format, a, b, c, d, e) >= (int)sizeof command)
        fail("a path is too long in: %.200s...", command);
    if (system(command) != 0)
        fail("this failed: %s", command);
}

/* Run one harness on a gap's cases; its reduced outputs go to out[cases]. Returns NULL or why there are none. */
static const char *run_harness(const struct answers *answers, const char *harness, struct values *out)
{
    const char *argv[] = {harness, NULL};
    struct message reply;
    size_t size;
    unsigned char *request = make_request(answers, 0, answers->cases, &size);
    struct job job = {.argv = argv,
                      .limits = {.cpu_seconds = 120,
                                 .wall_seconds = 300,
                                 .processes = 64,
                                 .megabytes = 2048,
                                 .file_megabytes = 1,
                                 .readable = argv},
                      .request = request,
                      .request_size = size,
                      .reply_limit = MAX_MESSAGE},
               *jobs[] = {&job};
    if (launch_all(jobs, 1, 1) != 0 || !WIFEXITED(job.status) || WEXITSTATUS(job.status) != 0)
        return *job.output ? strdup(job.output) : "its harness did not end well";
    if (!message_decode(&reply, job.reply, job.reply_size) || reply.kind != DONE ||
        reply.cases != answers->cases)
        return "its harness did not answer";
    for (int i = 0; i < reply.cases; i++) {
        reduce(&reply.values[i]);
        out[i] = reply.values[i];
    }
    free(reply.values);
    free(job.reply);
    free(request);
    return NULL;
}

/* The text after "NAME: " on a line that starts with it (a comment's border skipped), or NULL. */
static const char *field(const char *line, const char *name)
{
    line += strspn(line, "/* ");
    size_t length = strlen(name);
    return strncmp(line, name, length) == 0 && strncmp(line + length, ": ", 2) == 0 ? line + length + 2
                                                                                    : NULL;
}

static void keep(char *to, const char *text, const char *path)
{
    if (strlen(text) >= TEXT)
        fail("%s: a field is longer than %d bytes", path, TEXT - 1);
    snprintf(to, TEXT, "%s", text);
}

static void read_hints(struct hints *hints, const struct source *source)
{
    for (int i = 0; i < source->lines; i++) {
        const char *hint = field(source->line[i], "hint");
        if (hint && hints->count == MAX_HINTS)
            fail("%s has more than %d hints", source->path, MAX_HINTS);
        if (hint)
            keep(hints->text[hints->count++], hint, source->path);
    }
}

static void read_comment(struct mistake *mistake, const char *path)
{
    struct source source = read_source(path);
    static const char *const names[] = {"name", "effect", "read"};
    char *const places[] = {mistake->name, mistake->effect, mistake->read};
    for (int i = 0; i < source.lines && !strstr(source.line[i], "*/"); i++)
        for (int k = 0; k < 3; k++)
            if (field(source.line[i], names[k]))
                keep(places[k], field(source.line[i], names[k]), path);
    read_hints(&mistake->hints, &source);
    if (!*mistake->name || !*mistake->effect || !*mistake->read || mistake->hints.count == 0)
        fail("%s: its comment needs name, effect, read and at least one hint", path);
    free(source.text);
}

static void add_mistake(struct answers *answers, const struct gap *gap, const struct place *place,
                        const char *body)
{
    struct build build = {.harness = ""};
    const char *error, *file = strrchr(gap->path, '/') + 1, *id = strrchr(body, '/') + 1;
    char woven[4096];
    if (answers->mistakes == MAX_MISTAKES)
        fail("gap %s has more than %d misconceptions", gap->id, MAX_MISTAKES);
    struct mistake *mistake = &answers->mistake[answers->mistakes++];
    if (snprintf(mistake->id, sizeof mistake->id, "%.*s", (int)strlen(id) - 2, id) >= (int)sizeof mistake->id)
        fail("%s: its name is longer than %d bytes", body, (int)sizeof mistake->id + 1); /* with ".c" */
    read_comment(mistake, body);
    join_path(woven, place->workshop.student, file);
    run_shell("'%s' fill '%s' %s '%s' '%s'", place->gaps_tool, gap->path, gap->id, body, woven);
    want_every_lesson(&build);
    if (build_harness(&build, &place->workshop, &error) != 0)
        fail("%s", error);
    for (int i = 0; i < LESSONS; i++)
        if (strcmp(build.lesson[i].file, file) == 0 && !build.lesson[i].compiles)
            fail("%s: %s", body, build.lesson[i].message);
    mistake->out = new_array(MAX_CASES, sizeof *mistake->out);
    const char *why = run_harness(answers, build.harness, mistake->out);
    if (why)
        fail("%s: %s", body, why);
}

static const struct values *outputs(const struct answers *answers, int mistake, int i)
{
    return mistake < 0 ? &answers->test_case[i].out : &answers->mistake[mistake].out[i];
}

/* -1 stands for right. */
static int can_be_told(const struct answers *answers, int a, int b)
{
    struct difference where;
    for (int i = 0; i < answers->cases; i++)
        if (differ(outputs(answers, a, i), outputs(answers, b, i), 10.0 * answers->tolerance, 1, &where))
            return 1;
    return 0;
}

static int check_distinct(const struct answers *answers)
{
    int faults = 0;
    for (int a = -1; a < answers->mistakes; a++)
        for (int b = a + 1; b < answers->mistakes; b++)
            if (!can_be_told(answers, a, b)) {
                warn("misconception %s cannot be told from %s", answers->mistake[b].id,
                     a < 0 ? "right" : answers->mistake[a].id);
                faults++;
            }
    return faults;
}

/* Cases in which a mistake gives what is right need no numbers. */
static void drop_same(struct answers *answers)
{
    struct difference where;
    for (int k = 0; k < answers->mistakes; k++)
        for (int i = 0; i < answers->cases; i++)
            if (!differ(&answers->test_case[i].out, &answers->mistake[k].out[i], 0.01 * answers->tolerance, 1,
                        &where))
                values_free(&answers->mistake[k].out[i]);
}

static void write_file(const struct answers *answers, const struct place *place)
{
    char path[4096], name[NAME_SIZE + 4];
    struct outfile file;
    snprintf(name, sizeof name, "%s.txt", answers->id);
    outfile_open(&file, join_path(path, place->out, name));
    answers_write(answers, file.stream);
    outfile_close(&file);
}

static void describe(struct answers *answers, const struct gap *gap)
{
    char needs[NEEDS];
    snprintf(answers->name, sizeof answers->name, "%s", gap->name);
    snprintf(answers->kind, sizeof answers->kind, "%s", gap->kind);
    snprintf(answers->file, sizeof answers->file, "%s", strrchr(gap->path, '/') + 1);
    answers->points = gap->points;
    memcpy(needs, gap->needs, sizeof needs);
    for (char *need = strtok(needs, " "); need; need = strtok(NULL, " ")) {
        if (answers->needs_count == MAX_NEEDS)
            fail("gap %s needs more than %d others", gap->id, MAX_NEEDS);
        snprintf(answers->needs[answers->needs_count++], NAME_SIZE, "%s", need);
    }
}

/* One gap (or, with gap NULL, one whole-lesson test); returns the number of faults found. */
static int make_one(const char *id, const struct gap *gap, const struct place *place,
                    const char *right_harness)
{
    struct answers *answers = new_array(1, sizeof *answers);
    struct builder builder = {.answers = answers};
    char pattern[4096], name[NAME_SIZE + 8];
    glob_t bodies = {0};
    if (snprintf(answers->id, sizeof answers->id, "%s", id) >= NAME_SIZE)
        fail("the name of %s is longer than %d bytes", id, NAME_SIZE - 1);
    rng_seed(&builder.rng, place->seed, 1000u + (unsigned)(id[0] * 100 + id[2] * 10 + id[3]));
    if (!build_cases(&builder, id))
        fail("no cases are written for gap %s", id);
    struct values out[MAX_CASES] = {{0}};
    const char *why = run_harness(answers, right_harness, out);
    if (why)
        fail("the solution of %s: %s", id, why);
    for (int i = 0; i < answers->cases; i++)
        answers->test_case[i].out = out[i];
    if (gap) {
        describe(answers, gap);
        snprintf(name, sizeof name, "%s.hints", id);
        struct source hints = read_source(join_path(pattern, place->mistakes, name));
        read_hints(&answers->hints, &hints);
        free(hints.text);
        snprintf(name, sizeof name, "%s-*.c", id);
        int listed = glob(join_path(pattern, place->mistakes, name), 0, NULL, &bodies);
        if (listed != 0 && listed != GLOB_NOMATCH)
            fail("cannot list the misconceptions at %s", pattern);
        for (size_t i = 0; i < bodies.gl_pathc; i++)
            add_mistake(answers, gap, place, bodies.gl_pathv[i]);
        globfree(&bodies);
    }
    int faults = check_distinct(answers);
    drop_same(answers);
    if (answers->rules > 0) /* judged by rules: what came out does not matter */
        for (int i = 0; i < answers->cases; i++)
            values_free(&answers->test_case[i].out);
    write_file(answers, place);
    printf("%-12s %2d cases, %2d misconceptions%s\n", id, answers->cases, answers->mistakes,
           faults ? "  NOT DISTINCT" : "");
    answers_free(answers);
    return faults;
}

static const char *const usage = "usage: make_answers SEED LESSON OUT MISCONCEPTIONS GAPS-TOOL WORK COMPILER "
                                 "KIT PRISTINE OBJECT... -- SOLUTION...\n";

int main(int argc, char **argv)
{
    static struct gaps gaps;
    program_name(argv[0]);
    int split = 10;
    while (split < argc && strcmp(argv[split], "--") != 0)
        split++;
    if (split + 1 >= argc) {
        fputs(usage, stderr);
        return STATUS_USAGE;
    }
    argv[split] = NULL;
    char student[4096], right[4096], *end;
    join_path(right, argv[6], "right");
    errno = 0;
    struct place place = {strtoull(argv[1], &end, 10),
                          argv[3],
                          argv[4],
                          argv[5],
                          argv[2],
                          {.student = join_path(student, argv[6], "woven"),
                           .work = argv[6],
                           .compiler = argv[7],
                           .kit = argv[8],
                           .pristine = argv[9],
                           .objects = (const char *const *)argv + 10}};
    struct build build = {.harness = ""};
    const char *error;
    if (argv[1][0] < '0' || argv[1][0] > '9' || *end || errno)
        fail("SEED=%s: use a whole number", argv[1]);
    sandbox_probe();
    for (int i = split + 1; i < argc; i++) {
        struct source source = read_source(argv[i]);
        scan_gaps(&gaps, &source);
        free(source.text);
    }
    check_needs(&gaps);
    run_shell("mkdir -p '%s' '%s' && rm -f '%s'/*.c", student, place.out, student, "", "");
    want_every_lesson(&build);
    if (open_workshop(&place.workshop, &error) != 0 || build_harness(&build, &place.workshop, &error) != 0)
        fail("%s", error);
    run_shell("mv '%s' '%s'", build.harness, right, "", "", "");
    int faults = 0;
    for (int i = 0; i < gaps.count; i++)
        if (gaps.gap[i].id[0] == place.lesson[0])
            faults += make_one(gaps.gap[i].id, &gaps.gap[i], &place, right);
    for (int i = 0; whole_tests[i]; i++)
        if (whole_tests[i][0] == place.lesson[0])
            make_one(whole_tests[i], NULL, &place, right);
    return faults ? STATUS_INTERNAL : STATUS_DONE;
}
