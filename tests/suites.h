/* The suites of the kit's own tests, and what they share. */
#ifndef SUITES_H
#define SUITES_H

#include <check.h>
#include <stddef.h>

Suite *kit_suite(void), *picture_suite(void), *gaps_suite(void), *lesson1_suite(void), *lesson2_suite(void),
    *lesson3_suite(void), *lesson4_suite(void), *lesson5_suite(void), *gradient_suite(void),
    *program_suite(void), *input_suite(void), *build_suite(void), *grader_suite(void), *attack_suite(void),
    *report_suite(void), *loops_suite(void), *pages_suite(void), *class_suite(void), *intake_suite(void),
    *no_score_suite(void), *course_suite(void), *machine_suite(void), *scripts_suite(void), *tree_suite(void),
    *pngsuite_suite(void), *figures_suite(void), *refresh_suite(void);

/* A suite of one test case; slow tests get `seconds` before Check ends them. */
Suite *suite_of(const char *name, int seconds, int count, const TTest *const *tests);

/* Run a shell command; its output, both streams, is in `output` (too long: its beginning and end); returns its exit status, or 128
 * + signal. */
int shell(char *output, size_t size, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* The same where the output does not matter unless the status is not 0: then the test fails and shows it. */
void must_run(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* The output must hold these words, or must not. */
void must_say(const char *text, const char *words);
void must_not_say(const char *text, const char *words);

/* Say what is not tried here, and why; the end of all tests says it once more. */
void skipped(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* `make test-long` (LONG=1) does all that there is. `make test` looks at one in `every` of the large collections, and leaves out
 * what takes minutes. */
int is_long(void);
int one_in(int every);

/* An empty directory for this test, below build/; never deleted, emptied first. */
const char *scratch(const char *name);

/* A number from tests/vectors/diffusers.json by its path, such as "schedule/beta/250"; fails the test if
 * there is none. */
double vector_number(const char *path);

/* The path of the solutions' programs, tools and objects: build/solutions, or what BUILD says. */
const char *built(void);

/* Skip a test where a tool is missing; with CI set in the environment a missing tool is a failure. */
int tool_is_missing(const char *tool);

/* Without libarchive there is no class grading: then a test is skipped in the same way. */
int no_libarchive(void);

/* Can a test become another user here, behind tests/apart.sh? If not, it says that `what` (with its verb) is skipped. */
int other_users_are_refused(const char *what);

/* Can an ordinary user run bubblewrap here? Not in a chroot, nor where user namespaces are refused; then it says so. */
int bubblewrap_is_refused(void);

#endif
