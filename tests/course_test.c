/* What an instructor sets: more points, more tests, more jobs than the kit has by itself, and answers that students must not see. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char said[1 << 16];

static const char *one_right(const char *name)
{
    const char *out = scratch(name);
    must_run("mkdir -p %s/in/right %s/in/untouched && cp solutions/1-schedule.c %s/in/right/ && "
             "cp grader/pristine/*.c %s/in/untouched/ && cp -r grader/answers %s/answers",
             out, out, out, out, out);
    return out;
}

static int small_class(const char *before, const char *out)
{
    return shell(said, sizeof said, "%s sh tests/small_class.sh %s %s/in %s/graded", before, built(), out,
                 out);
}

/* A gap of 100 points makes 197 in all: every submission is in the histogram, and the page knows the sum. */
START_TEST(courses_may_have_more_points)
{
    char setting[700];
    const char *out = one_right("points");
    if (no_libarchive())
        return;
    must_run("sed 's/^gap 1.1 schedule_linear 3 /gap 1.1 schedule_linear 100 /' grader/answers/1.1.txt "
             ">%s/answers/1.1.txt",
             out);
    snprintf(setting, sizeof setting, "ANSWERS=%s/answers", out);
    ck_assert_int_eq(small_class(setting, out), 0);
    must_say(said, "right,graded,117,3");
    must_run("grep -qx 110,1 %s/graded/scores.csv && grep -qx 190,0 %s/graded/scores.csv && grep -qx 0,1 "
             "%s/graded/scores.csv && "
             "grep -q 'bonus apart: 58.5 of 197' %s/graded/class.html",
             out, out, out, out);
}
END_TEST

/* The grader's own room is fixed: what does not fit is said, and no score comes of it. */
START_TEST(bounds_are_said)
{
    const char *out = one_right("bounds");
    must_run("cd %s/answers && i=0 && while [ $i -lt 40 ]; do cp 1.1.txt 1.1.$i.txt && echo 1.1.$i >>list && "
             "i=$((i + 1)); done",
             out);
    ck_assert_int_eq(shell(said, sizeof said,
                           "ANSWERS=%s/answers sh tests/grade_one.sh %s %s/one 1; "
                           "status=$?; cat %s/one/log; exit $status",
                           out, built(), out, out),
                     3);
    must_say(said, "there are more tests than MAX_TESTS");
    if (!no_libarchive()) {
        char setting[700];
        snprintf(setting, sizeof setting, "ANSWERS=%s/answers", out);
        ck_assert_int_eq(small_class(setting, out), 2);
        must_say(said, "has more than 64 gaps");
    }
}
END_TEST

/* A compiler's command may have any number of words. */
START_TEST(commands_may_be_long)
{
    const char *out = scratch("words");
    must_run("STUDENT_CC=\"cc -std=c11 -O1 -ffp-contract=fast -Ilessons $(LC_ALL=C awk 'BEGIN {for (i = 0; i "
             "< 300; "
             "i++) printf \"-DWORD_%%d \", i}')\" "
             "sh tests/grade_one.sh %s %s 1 && grep -q '20 of 20' %s/log",
             built(), out, out);
}
END_TEST

START_TEST(jobs_are_capped)
{
    const char *out = one_right("jobs");
    if (no_libarchive())
        return;
    ck_assert_int_eq(small_class("JOBS=1000000", out), 0);
    must_say(said, "JOBS=1000000 is more than this machine can use; it grades ");
    ck_assert_int_eq(small_class("JOBS=99999999999999999999", out), 0);
    must_say(said, "is more than this machine can use");
    ck_assert_int_eq(small_class("JOBS=3", out), 0);
    ck_assert_ptr_null(strstr(said, "more than this machine"));
}
END_TEST

/* No setting lets secret answers land where students get theirs from, and none of the refusals leaves anything behind. */
START_TEST(secret_answers_have_a_place)
{
    static const char *const refused[][2] = {
        {"answers SEED=7", "make answers SEED=7 ANSWERS=secret"},
        {"answers SEED=7 ANSWERS=grader/../grader/answers", "goes to the students"},
        {"answers SEED=7 ANSWERS=lessons/secret", "where the student kit is packed from"},
        {"answers SEED=7 ANSWERS=starter", "where the student kit is packed from"},
        {"answers SEED=7 ANSWERS=tests", "holds other files"},
        {"answers SEED=7 ANSWERS=", "ANSWERS= is empty"},
        {"student-kit ANSWERS=secret", "leave ANSWERS out"},
        {"gradescope ANSWERS=/nowhere/secret", "there are no answers in /nowhere/secret"},
        {"classroom50 ANSWERS=/nowhere/secret", "there are no answers in /nowhere/secret"}};
    const char *out = scratch("places");
    must_run("find lessons starter grader -type f | sort | xargs cksum >%s/before", out);
    for (unsigned i = 0; i < sizeof refused / sizeof *refused; i++) {
        ck_assert_int_eq(shell(said, sizeof said, "timeout 20 make -s BUILD=%s/build %s", out, refused[i][0]),
                         2);
        must_say(said, refused[i][1]);
    }
    must_run("test ! -e lessons/secret && find lessons starter grader -type f | sort | xargs cksum | cmp - "
             "%s/before",
             out);
}
END_TEST

/* Packs for students are the same before and after; those that grade take the secret answers, and nothing else of them differs. */
START_TEST(packs_keep_secrets)
{
    const char *out = scratch("secrets");
    must_run("mkdir %s/secret && for file in grader/answers/*.txt; do sed 's/^in \\(.*\\) : /in \\1 : 4321/' "
             "$file "
             ">%s/secret/$(basename $file); done && cp grader/answers/list %s/secret/",
             out, out, out);
    must_run("sh tests/packs.sh %s/public >%s/public.sums && sh tests/packs.sh %s/own ANSWERS=%s/secret "
             ">%s/own.sums",
             out, out, out, out, out);
    must_run("grep ' student/' %s/public.sums >%s/a && grep ' student/' %s/own.sums >%s/b && test -s %s/a && "
             "cmp %s/a %s/b && "
             "! grep -rl ' : 4321' %s/own/student",
             out, out, out, out, out, out, out, out);
    must_run("for pack in gradescope classroom50; do for file in %s/secret/*.txt; do cmp $file "
             "%s/own/$pack/chisel-student/grader/answers/$(basename $file) || exit 1; done; done && "
             "grep -v grader/answers %s/public.sums >%s/a && grep -v grader/answers %s/own.sums | cmp - %s/a",
             out, out, out, out, out, out);
}
END_TEST

/* pkg-config that cannot be run is not a library that is missing. */
START_TEST(missing_libarchive_is_not_guessed)
{
    const char *out = scratch("pkg-config");
    must_run("mkdir %s/bin && printf '#!/bin/sh\ncase $* in *libarchive*) ;; *) exit 0 ;; esac\n"
             "echo \"pkg-config: error while loading shared libraries\" >&2; exit 127\n' "
             ">%s/bin/pkg-config && chmod +x %s/bin/pkg-config",
             out, out, out);
    ck_assert_int_eq(shell(said, sizeof said, "PATH=%s/bin:$PATH make -s libarchive", out), 2);
    must_say(said, "cannot be run: pkg-config: error while loading shared libraries");
    must_run("sed -i 's/exit 127/exit 1/' %s/bin/pkg-config", out);
    ck_assert_int_eq(shell(said, sizeof said, "PATH=%s/bin:$PATH make -s libarchive", out), 2);
    must_say(said, "it needs libarchive");
}
END_TEST

Suite *course_suite(void)
{
    const TTest *tests[] = {courses_may_have_more_points,
                            bounds_are_said,
                            commands_may_be_long,
                            jobs_are_capped,
                            secret_answers_have_a_place,
                            packs_keep_secrets,
                            missing_libarchive_is_not_guessed};
    return suite_of("course", 300, sizeof tests / sizeof *tests, tests);
}
