/* How the training test judges one version of the code, seed by seed: `make calibrate` runs it on the solutions and on mistakes
 * that change what is trained, and keeps the summary beside the thresholds. Prints a CSV row a seed. */
#include "kit/fail.h"
#include "kit/rng.h"
#include "kit/team.h"
#include "verdict.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { AT_ONCE_MAX = 64 };

static struct answers *read_answers(const char *path)
{
    const char *error;
    int line;
    FILE *file = fopen(path, "r");
    if (!file)
        fail("cannot read %s", path);
    struct answers *answers = answers_read(file, &error, &line);
    if (!answers)
        fail("%s:%d: %s", path, line, error);
    fclose(file);
    return answers;
}

/* The test's inputs for this seed: the training's own seed, the static it carves from, and the strokes' noise. */
static void draw_inputs(struct answers *answers, int seed)
{
    struct test_case *test_case = &answers->test_case[0];
    for (int i = 0; i < test_case->in.count; i++) {
        struct value *value = &test_case->in.item[i];
        if (strcmp(value->name, "seed") == 0)
            *(int *)value->data = seed;
        else if (test_case->drawn[i].scale > 0.0) {
            struct rng rng;
            rng_seed(&rng, (uint64_t)seed, (uint64_t)i);
            rng_normals(&rng, value->data, value->count);
        }
    }
}

static void print_row(const char *name, int seed, const struct answers *answers, const struct job *job)
{
    struct message reply;
    int passes = 1;
    printf("%s,%d", name, seed);
    if (!message_decode(&reply, job->reply, job->reply_size) || reply.kind != DONE) {
        printf(",ended badly,0\n");
        return;
    }
    for (int i = 0; i < answers->rules; i++) {
        const struct rule *rule = &answers->rule[i];
        double figure = rule_figure(answers, rule, &reply);
        passes &= figure >= rule->low && figure <= rule->high;
        printf(",%.4f", figure);
    }
    printf(",%d\n", passes);
    message_free(&reply);
}

/* Seeds first .. first + count - 1, side by side. */
static void run_seeds(const char *name, const char *harness, struct answers *answers, int first, int count)
{
    static struct job job[AT_ONCE_MAX];
    struct job *jobs[AT_ONCE_MAX];
    const char *argv[] = {harness, NULL};
    for (int i = 0; i < count; i++) {
        draw_inputs(answers, first + i);
        job[i] = (struct job){.argv = argv,
                              .limits = {.cpu_seconds = 120,
                                         .wall_seconds = 600,
                                         .processes = 64,
                                         .megabytes = 2048,
                                         .file_megabytes = 1,
                                         .readable = argv},
                              .reply_limit = MAX_MESSAGE};
        job[i].request = make_request(answers, 0, 1, &job[i].request_size);
        jobs[i] = &job[i];
    }
    if (launch_all(jobs, count, processors()) != 0)
        fail("cannot start %s", harness);
    for (int i = 0; i < count; i++) {
        print_row(name, first + i, answers, &job[i]);
        free(job[i].reply);
        free((void *)job[i].request);
    }
    fflush(stdout);
}

static const char *const usage =
    "usage: calibrate NAME SEEDS ANSWERS STUDENT WORK COMPILER KIT PRISTINE OBJECT...\n";

int main(int argc, char **argv)
{
    struct build build = {.harness = ""};
    const char *error;
    program_name(argv[0]);
    if (argc < 10) {
        fputs(usage, stderr);
        return STATUS_USAGE;
    }
    struct workshop workshop = {.student = argv[4],
                                .work = argv[5],
                                .compiler = argv[6],
                                .kit = argv[7],
                                .pristine = argv[8],
                                .objects = (const char *const *)argv + 9};
    struct answers *answers = read_answers(argv[3]);
    sandbox_probe();
    want_every_lesson(&build);
    if (open_workshop(&workshop, &error) != 0 || build_harness(&build, &workshop, &error) != 0)
        fail("%s", error);
    for (int i = 0; i < LESSONS; i++)
        if (!build.lesson[i].compiles)
            fail("%s", build.lesson[i].message);
    int seeds = atoi(argv[2]);
    for (int first = 1; first <= seeds; first += AT_ONCE_MAX)
        run_seeds(argv[1], build.harness, answers, first,
                  seeds - first + 1 < AT_ONCE_MAX ? seeds - first + 1 : AT_ONCE_MAX);
    answers_free(answers);
    return STATUS_DONE;
}
