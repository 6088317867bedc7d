/* The grader: reads the answers, builds a harness from the student's files, launches a fresh one for each test, judges,
 * reports. No student code is linked here. Check asserts, one test a gap; its count is pinned: nothing can be skipped. */
#define _GNU_SOURCE
#include "control.h"
#include "jail.h"
#include "kit/fail.h"
#include "kit/outfile.h"
#include "kit/progress.h"
#include "kit/team.h"
#include "means.h"
#include "report.h"
#include "system.h"

#include <check.h>
#undef fail /* Check's old name for ck_abort_msg; ours is kit/fail.h */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MAX_TESTS = 64 };

static struct result results[MAX_TESTS];
static int result_count;
static const char *harness_argv[2];

/* Nobody's fault but this machine's or the kit's: no score, status 3. */
static _Noreturn void internal_error(const char *what, const char *detail)
{
    fflush(stdout);
    fprintf(stderr, "grade: internal error, so there is no score: %s%s\n", what, detail);
    _exit(STATUS_INTERNAL); /* not exit: what is registered there might choose another status */
}

/* 1.2 before 1.10; gaps before whole-lesson tests. */
static int by_gap(const void *a, const void *b)
{
    const struct answers *x = ((const struct result *)a)->answers, *y = ((const struct result *)b)->answers;
    if (x->file[0] != y->file[0])
        return x->file[0] - y->file[0];
    int x_test = strcmp(x->kind, "test") == 0, y_test = strcmp(y->kind, "test") == 0;
    if (x_test != y_test)
        return x_test - y_test;
    return x_test ? strcmp(x->id, y->id) : atoi(x->id + 2) - atoi(y->id + 2);
}

static void read_answers(const char *directory)
{
    char list[4096], path[4096];
    FILE *file = fopen(join_path(list, directory, "list"), "r");
    char name[256];
    if (!file)
        internal_error("there are no answers at ", list);
    while (fscanf(file, "%200s", name) == 1) {
        const char *error;
        int line;
        if (result_count == MAX_TESTS)
            internal_error("there are more tests than MAX_TESTS in grader/grade.c allows: ", list);
        strcat(name, ".txt");
        FILE *answers = fopen(join_path(path, directory, name), "r");
        if (!answers)
            internal_error("there are no answers at ", path);
        results[result_count].answers = answers_read(answers, &error, &line);
        fclose(answers);
        if (!results[result_count++].answers) {
            snprintf(list, sizeof list, "%.3800s, line %d: %s", path, line, error);
            internal_error("these answers cannot be read: ", list);
        }
    }
    fclose(file);
    if (result_count == 0)
        internal_error("there are no answers at ", directory);
    qsort(results, (size_t)result_count, sizeof *results, by_gap);
}

static struct result *find(const char *id)
{
    for (int i = 0; i < result_count; i++)
        if (strcmp(results[i].answers->id, id) == 0)
            return &results[i];
    return NULL;
}

/* "" asks for all, "2" for a lesson, "2.3" for a gap. */
static void ask(const char *wanted)
{
    int asked = 0;
    for (int i = 0; i < result_count; i++) {
        const char *id = results[i].answers->id;
        int is_gap = strchr(wanted, '.') != NULL;
        results[i].asked =
            !*wanted || (is_gap ? strcmp(id, wanted) == 0 : id[0] == wanted[0] && wanted[1] == '\0');
        asked += results[i].asked;
    }
    if (asked == 0)
        fail("there is no lesson or gap %s; try 1 to 5 or a gap such as 2.3", wanted);
}

/* What must run: the asked tests and all that they need. */
static void mark_needed(const struct result *result, int *needed)
{
    needed[result - results] = 1;
    for (int i = 0; i < result->answers->needs_count; i++) {
        const struct result *need = find(result->answers->needs[i]);
        if (need && !needed[need - results])
            mark_needed(need, needed);
    }
}

/* Also which of the student's files must be compiled for that. */
static void find_needed(int *needed, struct build *build)
{
    for (int i = 0; i < result_count; i++)
        if (results[i].asked)
            mark_needed(&results[i], needed);
    for (int i = 0; i < result_count; i++)
        if (needed[i] && results[i].answers->file[0] < '1' + LESSONS)
            for (int k = 0; k <= results[i].answers->file[0] - '1'; k++) /* a lesson may call earlier ones */
                build->lesson[k].wanted = 1;
}

static int is_training(const struct result *result)
{
    return strcmp(result->answers->id, "3.trains") == 0;
}

/* The short tests, or the one that takes long. */
static void launch(const struct build *build, const struct workshop *workshop, const int *needed,
                   int training)
{
    static const char *readable[2];
    struct job *jobs[MAX_TESTS];
    int count = 0;
    harness_argv[0] = readable[0] = build->harness;
    for (int i = 0; i < result_count; i++) {
        struct job *job = &results[i].job;
        int trains = is_training(&results[i]);
        if (trains != training)
            continue;
        job->argv = harness_argv;
        /* a short test takes milliseconds, a naive training twenty times a right one's second */
        job->limits = (struct limits){.cpu_seconds = trains ? 60 : 2,
                                      .wall_seconds = trains ? 180 : 5,
                                      .processes = 24,
                                      .megabytes = 1024,
                                      .file_megabytes = 0,
                                      .readable = readable};
        job->request = make_request(results[i].answers, 0, results[i].answers->cases, &job->request_size);
        job->reply_limit = 16 << 20;
        if (needed[i])
            jobs[count++] = job;
        else
            results[i].state = NOT_STARTED;
    }
    if (launch_all(jobs, count, processors()) != 0 || launch_again(jobs, count) != 0)
        internal_error("no process could be started: ", strerror(errno));
    for (int i = 0; i < count; i++)
        if (jobs[i]->stopped == STARVED)
            internal_error("the machine is too busy to run the tests; try again when it is idle", "");
    for (int i = 0; i < count; i++)
        if (jobs[i]->not_started)
            internal_error("the harness could not be started: ", printable(jobs[i]->output, CAPTURE));
    const char *fails =
        !training && nobody_replied(jobs, count) ? control_fails(workshop, results[0].answers) : NULL;
    if (fails)
        internal_error(printable(fails, 400), "");
}

/* The asked results, in order: Check's loop tests run over them. */
static struct result *asked_results[MAX_TESTS];

START_TEST(gap_is_right)
{
    const struct result *result = asked_results[_i];
    ck_assert_msg(result->state == RIGHT, "%s: %s", result->answers->id, state_name(result->state));
}
END_TEST

/* Returns the number of tests that passed; anything but the pinned count is an internal error. */
static int run_check(void)
{
    int asked = 0;
    for (int i = 0; i < result_count; i++)
        if (results[i].asked)
            asked_results[asked++] = &results[i];
    Suite *suite = suite_create("gaps");
    TCase *tcase = tcase_create("gaps");
    tcase_add_loop_test(tcase, gap_is_right, 0, asked);
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_set_fork_status(runner, CK_NOFORK);
    srunner_run_all(runner, CK_SILENT);
    int run = srunner_ntests_run(runner), failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    if (run != asked)
        internal_error("not all tests were run", "");
    return run - failed;
}

/* Check listens to the environment (CK_RUN_CASE could select nothing), and so might others: keep what is
 * needed. */
static void clear_environment(void)
{
    static const char *const kept[] = {"PATH",           "TERM",          "NO_COLOR",        "CHISEL_RUNGS",
                                       "CHISEL_FLOOR",   "CHISEL_SLOWER", "CLASSROOM",       "ASSIGNMENT",
                                       "SUBMISSION_TAG", "COMMIT_URL",    "RELEASE_URL",     "REVIEW_URL",
                                       "OWNER",          "USERNAME",      "ASSIGNMENT_TYPE", NULL};
    keep_environment(kept);
    setenv("PATH", "/usr/local/bin:/usr/bin:/bin", 0);
}

/* The first asked result that is not right, or NULL. */
static const struct result *first_wrong(void)
{
    for (int i = 0; i < MAX_TESTS && asked_results[i]; i++)
        if (asked_results[i]->state != RIGHT)
            return asked_results[i];
    return NULL;
}

static void make_directory(const char *path)
{
    char what[4200];
    snprintf(what, sizeof what, "cannot make %s: ", path);
    if (mkdir(path, 0777) != 0 && errno != EEXIST)
        internal_error(what, strerror(errno));
}

static const char *const usage =
    "usage: grade WANTED CODE ANSWERS OUT COMPILER KIT PRISTINE OBJECT...\n"
    "  WANTED  '' for all, 2 for a lesson, 2.3 for a gap;  CODE  the directory with the lessons' files\n"
    "  (make grade, make grade2 and make grade GAP=2.3 know the rest)\n";

int main(int argc, char **argv)
{
    program_name("grade");
    if (argc < 9) {
        fputs(usage, stderr);
        return STATUS_USAGE;
    }
    /* before anything is counted: it may have been built for another processor */
    const char *missing = means_missing();
    if (missing)
        internal_error(missing, "");
    double start = seconds();
    clear_environment();
    means_mask(1);
    sandbox_probe();
    char work[4096];
    struct build build = {.lesson = {{.wanted = 0}}};
    int needed[MAX_TESTS] = {0};
    const char *error;
    struct workshop workshop = {.student = argv[2],
                                .work = join_path(work, argv[4], "work"),
                                .compiler = argv[5],
                                .kit = argv[6],
                                .pristine = argv[7],
                                .objects = (const char *const *)argv + 8};
    make_directory(argv[4]);
    make_directory(work);
    read_answers(argv[3]);
    ask(argv[1]);
    find_needed(needed, &build);
    if (getenv("CHISEL_FLOOR") && !sandbox_floor())
        internal_error("untrusted code is held back less than when the class began", "");
    if (open_workshop(&workshop, &error) != 0 || build_harness(&build, &workshop, &error) != 0)
        internal_error(error, "");
    launch(&build, &workshop, needed, 0);
    judge_all(results, result_count, &build);
    /* training says nothing while a gap that it needs is not right; then it counts as blocked, and takes no time */
    for (int i = 0; i < result_count; i++)
        if (needed[i] && is_training(&results[i]) && results[i].state == WRONG) {
            launch(&build, &workshop, needed, 1);
            judge_all(results, result_count, &build);
        }
    jail_close();
    int passed = run_check();
    struct record record = {argv[2], results, result_count, &build, seconds() - start, sandbox_describe()};
    struct score total = score(&record);
    if (total.right > passed)
        internal_error("Check and the record disagree", "");
    report_files(&record, argv[4]);
    report_for_hint(&record, argv[4]);
    report_for_debug(&record, work);
    report_terminal(&record);
    if (fflush(stdout) != 0 || ferror(stdout))
        internal_error("the report could not be printed; it is in ", argv[4]);
    int all_right = total.asked ? total.right == total.asked : passed > 0 && first_wrong() == NULL;
    return all_right ? STATUS_DONE : STATUS_UNFINISHED;
}
