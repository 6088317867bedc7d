#define _POSIX_C_SOURCE 200809L
/* The kit's own tests. `tests` runs all suites, two at a time; `tests gaps input` runs those alone. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { AT_ONCE = 2 };

/* The longest first, so that the last to end are short. */
static const struct {
    const char *name;
    Suite *(*make)(void);
} suites[] = {
    {"pages", pages_suite},      {"machines", machine_suite}, {"class", class_suite},
    {"programs", program_suite}, {"grader", grader_suite},    {"attacks", attack_suite},
    {"builds", build_suite},     {"lesson3", lesson3_suite},  {"lesson5", lesson5_suite},
    {"lesson2", lesson2_suite},  {"intake", intake_suite},    {"noscore", no_score_suite},
    {"course", course_suite},    {"reports", report_suite},   {"gradients", gradient_suite},
    {"kit", kit_suite},          {"pictures", picture_suite}, {"pngsuite", pngsuite_suite},
    {"figures", figures_suite},  {"refresh", refresh_suite},  {"gaps", gaps_suite},
    {"lesson1", lesson1_suite},  {"lesson4", lesson4_suite},  {"loops", loops_suite},
    {"input", input_suite},      {"scripts", scripts_suite},  {"tree", tree_suite},
};
enum { SUITES = sizeof suites / sizeof *suites };

struct tally {
    int passed, failed;
};

/* Run one suite, show what failed, and say how it went: one line, so that a long run is not silent. */
static struct tally run_suite(int i)
{
    SRunner *runner = srunner_create(suites[i].make());
    srunner_run_all(runner, CK_SILENT);
    int run = srunner_ntests_run(runner), wrong = srunner_ntests_failed(runner);
    TestResult **failures = srunner_failures(runner);
    for (int j = 0; j < wrong; j++)
        printf("%s:%d: %s: %s\n", tr_lfile(failures[j]), tr_lno(failures[j]), tr_tcname(failures[j]),
               tr_msg(failures[j]));
    printf("%-10s %d of %d\n", suites[i].name, run - wrong, run);
    free(failures);
    srunner_free(runner);
    return (struct tally){run - wrong, wrong};
}

/* The suite in a process of its own, which sends its tally through the pipe; a suite that dies sends none. */
static pid_t start_suite(int i, int pipe_end)
{
    fflush(stdout);
    pid_t child = fork();
    if (child != 0)
        return child;
    struct tally tally = run_suite(i);
    fflush(stdout);
    _exit(write(pipe_end, &tally, sizeof tally) == sizeof tally ? EXIT_SUCCESS : EXIT_FAILURE);
}

static int is_wanted(const char *name, int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        if (strcmp(argv[i], name) == 0)
            return 1;
    return argc == 1;
}

/* What was not tried, once more and each once, where it is read: at the end. */
static void say_what_was_skipped(const char *list)
{
    char command[600];
    snprintf(command, sizeof command, "LC_ALL=C sort -u '%s' 2>/dev/null", list);
    fflush(stdout);
    if (system(command) != 0)
        puts("skipped: nothing");
}

/* Run the wanted suites, AT_ONCE at a time; one that ends without a tally counts as a failure. */
static struct tally run_all(int argc, char **argv)
{
    struct tally sum = {0, 0}, one;
    int ends[2], running = 0, status;
    if (pipe(ends) != 0)
        return (struct tally){0, 1};
    for (int i = 0; i < SUITES || running > 0;) {
        if (i < SUITES && running < AT_ONCE) {
            int wanted = is_wanted(suites[i].name, argc, argv),
                started = wanted && start_suite(i, ends[1]) > 0;
            running += started;
            sum.failed += wanted && !started;
            i++;
            continue;
        }
        if (wait(&status) < 0)
            break;
        running--;
        if (status != 0 || read(ends[0], &one, sizeof one) != sizeof one)
            one = (struct tally){0, 1};
        sum.passed += one.passed;
        sum.failed += one.failed;
    }
    return sum;
}

int main(int argc, char **argv)
{
    setvbuf(stdout, NULL, _IOLBF, 0);
    /* The makes that tests call must not take this make's settings over; only how things are built stays. */
    static const char *const inherited[] = {"MAKEFLAGS", "MFLAGS", "MAKELEVEL", "CODE", "BUILD", "V"};
    for (unsigned i = 0; i < sizeof inherited / sizeof *inherited; i++)
        unsetenv(inherited[i]);
    /* Check refuses messages longer than 4096 bytes, and then the reason is lost. */
    setenv("CK_MAX_MSG_SIZE", "32768", 0);
    char skips[512];
    snprintf(skips, sizeof skips, "%s/skipped", built());
    remove(skips);
    struct tally sum = run_all(argc, argv);
    say_what_was_skipped(skips);
    printf("%d passed, %d failed\n", sum.passed, sum.failed);
    return sum.failed == 0 && sum.passed > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
