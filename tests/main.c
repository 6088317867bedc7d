#define _POSIX_C_SOURCE 200809L
/* The kit's own tests. `tests` runs all; CK_RUN_SUITE=gaps runs one suite (see Check's manual). */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>

/* Run one suite, say how it went, and show what failed; a line a suite, so that a long run is not silent. */
static void run_suite(Suite *suite, int *passed, int *failed)
{
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_SILENT);
    int run = srunner_ntests_run(runner), wrong = srunner_ntests_failed(runner);
    TestResult **failures = srunner_failures(runner);
    for (int i = 0; i < wrong; i++)
        printf("%s:%d: %s: %s\n", tr_lfile(failures[i]), tr_lno(failures[i]), tr_tcname(failures[i]),
               tr_msg(failures[i]));
    if (run > 0)
        printf("%-10s %d of %d\n", tr_tcname(srunner_results(runner)[0]), run - wrong, run);
    free(failures);
    srunner_free(runner);
    *passed += run - wrong;
    *failed += wrong;
}

int main(void)
{
    setvbuf(stdout, NULL, _IOLBF, 0);
    Suite *(*const suites[])(void) = {kit_suite,     picture_suite, gaps_suite,     lesson1_suite,
                                      lesson2_suite, lesson3_suite, gradient_suite, program_suite,
                                      input_suite,   build_suite,   grader_suite};
    /* The makes that tests call must not take this make's settings over. */
    static const char *const inherited[] = {"MAKEFLAGS", "MFLAGS", "MAKELEVEL", "CODE",
                                            "BUILD",     "OPT",    "CC",        "V"};
    for (unsigned i = 0; i < sizeof inherited / sizeof *inherited; i++)
        unsetenv(inherited[i]);
    int passed = 0, failed = 0;
    for (unsigned i = 0; i < sizeof suites / sizeof *suites; i++)
        run_suite(suites[i](), &passed, &failed);
    printf("%d passed, %d failed\n", passed, failed);
    return failed == 0 && passed > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
