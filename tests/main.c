#define _POSIX_C_SOURCE 200809L
/* The kit's own tests. `tests` runs all; CK_RUN_SUITE=gaps runs one suite (see Check's manual). */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    Suite *(*const suites[])(void) = {kit_suite,     picture_suite, gaps_suite,     lesson1_suite,
                                      lesson2_suite, lesson3_suite, gradient_suite, program_suite,
                                      input_suite,   build_suite};
    /* The makes that tests call must not take this make's settings over. */
    static const char *const inherited[] = {"MAKEFLAGS", "MFLAGS", "MAKELEVEL", "CODE", "BUILD", "OPT", "CC", "V"};
    for (unsigned i = 0; i < sizeof inherited / sizeof *inherited; i++)
        unsetenv(inherited[i]);
    SRunner *runner = srunner_create(NULL);
    for (unsigned i = 0; i < sizeof suites / sizeof *suites; i++)
        srunner_add_suite(runner, suites[i]());
    setvbuf(stdout, NULL, _IOLBF, 0);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner), run = srunner_ntests_run(runner);
    srunner_free(runner);
    return failed == 0 && run > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
