/* What fails on the side of the machine or of the kit is no score, and says why; what fails by the student's code is no excuse. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char said[1 << 16];

/* One submission with the first lesson right, in a directory "in". */
static const char *one_right(const char *name)
{
    const char *out = scratch(name);
    must_run("mkdir -p %s/in/right && cp solutions/1-schedule.c %s/in/right/", out, out);
    return out;
}

static int small_class(const char *before, const char *out)
{
    return shell(said, sizeof said, "%s sh tests/small_class.sh %s %s/in %s/graded", before, built(), out,
                 out);
}

/* A machine that allows too little says which limit it is, before anything is graded; one that lets it be raised grades. */
START_TEST(limits_are_named)
{
    static const char *const limits[][2] = {
        {"ulimit -n 24;", "the number of open files is limited to 24 here"},
        {"ulimit -v 500000;", "a process's memory is limited to 488 MB here"},
        {"ulimit -t 5;", "a process's time on the processor is limited to 5 s here"},
        {"ulimit -f 200;", "the size of a file is limited to 0 MB here"}};
    const char *out = one_right("limits");
    if (no_libarchive())
        return;
    for (int i = 0; i < 4; i++) {
        int status = small_class(limits[i][0], out);
        if (status == 0)
            must_say(said, "right,graded,20,3");
        else
            must_say(said, limits[i][1]);
        must_not_say(said, "cannot write what was unpacked");
        ck_assert_int_eq(shell(said, sizeof said,
                               "%s sh tests/grade_one.sh %s %s/alone 1; status=$?; cat %s/alone/log; "
                               "exit $status",
                               limits[i][0], built(), out, out),
                         status == 0 ? 0 : 3);
        must_say(said, status == 0 ? "20 of 20" : limits[i][1]);
    }
}
END_TEST

START_TEST(masks_do_no_harm)
{
    if (no_libarchive())
        return;
    for (int i = 0; i < 2; i++) {
        const char *out = one_right("masks");
        ck_assert_msg(small_class(i ? "umask 777;" : "umask 077;", out) == 0, "%s", said);
        must_say(said, "right,graded,20,3");
    }
}
END_TEST

/* No room for files, and no room for more bytes: the reason is the system's own. */
START_TEST(full_disks_are_named)
{
    static const char *const sizes[] = {"size=20m,nr_inodes=14", "size=100k"};
    if (no_libarchive())
        return;
    for (int i = 0; i < 2; i++) {
        const char *out = one_right("full-disk");
        must_run("mkdir %s/graded", out);
        if (shell(said, sizeof said, "mount -t tmpfs -o %s tmpfs %s/graded", sizes[i], out) != 0) {
            ck_assert_msg(!getenv("CI"), "a small file system cannot be mounted, and CI must skip nothing");
            puts("skipped: a small file system cannot be mounted here");
            return;
        }
        int status = small_class("", out);
        must_run("umount %s/graded", out);
        ck_assert_msg(status == 2 || status == 3, "%s", said);
        must_say(said, "No space left on device");
        must_not_say(said, "graded,");
    }
}
END_TEST

/* However long the path is, the reason is not cut off, and it stands in the table and in the report. */
START_TEST(reasons_are_whole)
{
    char place[400] = "", command[1200];
    const char *out = one_right("reasons");
    if (no_libarchive())
        return;
    for (int i = 0; i < 3; i++)
        snprintf(place + strlen(place), sizeof place - strlen(place), "/%0100d", 7);
    snprintf(command, sizeof command, "GRADE=%s/nothing sh tests/small_class.sh %s %s/in %s/graded%s", out,
             built(), out, out, place);
    must_run("mkdir -p %s/graded%s", out, place);
    ck_assert_int_eq(shell(said, sizeof said, "%s", command), 3);
    must_say(said, "no score for right: cannot read");
    must_say(said, "nothing, which the grader needs: No such file or directory\n");
    must_say(said, "right,internal error,, \"cannot read");
    must_run("grep -q 'has no score yet.*No such file' %s/graded%s/feedback/right/report.txt && "
             "! test -e %s/graded%s/feedback/right/results.json",
             out, place, out, place);
}
END_TEST

/* A compiler or a sanitizer that fails on untouched starters, too, says nothing about the student. */
START_TEST(broken_tools_are_nobodys_zero)
{
    const char *out = one_right("tools");
    if (no_libarchive())
        return;
    ck_assert_int_eq(small_class("STUDENT_CC='cc -std=c11 -Ilessons -no-such-flag'", out), 3);
    must_say(said, "right,internal error,, \"the compiler fails on an untouched starter, too: ");
    must_run("! test -e %s/graded/feedback/right/results.json && ! test -e "
             "%s/graded/feedback/right/result.json",
             out, out);
    int status = small_class("STUDENT_CC='cc -std=c11 -Ilessons -fsanitize=address'", out);
    if (status == 0) /* where the sandbox lets it start */
        must_say(said, "right,graded,20,3");
    else
        must_say(said, "right,internal error,, \"tests do not run here, not even with untouched starters: ");
    must_run("printf 'int f(void) {return 0;}\\n' >%s/none.c && printf '#error mine\\n' >%s/bad.c && mkdir "
             "-p %s/in/wrong && "
             "cp %s/bad.c %s/in/wrong/1-schedule.c",
             out, out, out, out, out);
    ck_assert_int_eq(small_class("", out), 0);
    must_say(said, "wrong,graded,0,0");
    must_say(said, "right,graded,20,3");
}
END_TEST

/* Code that stands in for the C library's ends as the student's verdict, never as an internal error. */
START_TEST(interposers_are_judged)
{
    static const char *const bodies[] = {"long write(int f, const void *b, unsigned long n) { (void)f; "
                                         "(void)b; return (long)n; }",
                                         "long read(int f, void *b, unsigned long n) { (void)f; (void)b; "
                                         "(void)n; return 0; }",
                                         "void *malloc(unsigned long n) { (void)n; return 0; }",
                                         "void *memcpy(void *d, const void *s, unsigned long n) { (void)s; "
                                         "(void)n; return d; }",
                                         "int snprintf(char *s, unsigned long n, const char *f, ...) { "
                                         "(void)s; (void)n; (void)f; return 0; }",
                                         "long sysconf(int n) { (void)n; return 0; }",
                                         "_Thread_local char tls[1L << 31];",
                                         "int write = 3;"};
    const char *out = scratch("interposers");
    for (int i = 0; i < 8; i++) {
        must_run("{ cat solutions/1-schedule.c; echo '%s'; } >%s/1-schedule.c", bodies[i], out);
        int status = shell(said, sizeof said,
                           "sh tests/grade_one.sh %s %s/one 1 1-schedule.c "
                           "%s/1-schedule.c; status=$?; "
                           "cat %s/one/log; exit $status",
                           built(), out, out, out);
        ck_assert_msg(status == 1 && strstr(said, " of 20"), "%s: status %d\n%s", bodies[i], status, said);
    }
}
END_TEST

/* What was built for another processor is not run. Only some AMD processors of 2011 to 2017 have XOP. */
START_TEST(other_processors_are_named)
{
    const char *out = scratch("processor");
    if (shell(said, sizeof said,
              "grep -q '^flags.* sse2 ' /proc/cpuinfo && ! grep -q ' xop ' "
              "/proc/cpuinfo") != 0) {
        puts("skipped: other processors are tried only on x86 without XOP");
        return;
    }
    must_run("printf '#include <stdio.h>\\n#include \"processor.h\"\\nint main(void) {const char *l = "
             "processor_lacks(); "
             "puts(l ? l : \"nothing\"); return 0;}\\n' >%s/main.c && for flag in -march=native -mxop; do "
             "cc -std=c11 -O0 $flag -Igrader %s/main.c grader/processor.c -o %s/main && %s/main || exit 1; "
             "done >%s/said",
             out, out, out, out, out);
    must_run("printf 'nothing\\nXOP\\n' | cmp - %s/said", out);
}
END_TEST

/* The pack as Gradescope runs it: a result for a right submission; for what is wrong with the pack or its machine none, and a failing end. */
START_TEST(gradescope_fails_without_a_score)
{
    static const struct {
        const char *harm, *mend, *words;
    } faults[] = {
        {"mv grader/answers/list grader/answers/lost", "mv grader/answers/lost grader/answers/list",
         "there are no answers in grader/answers"},
        {"export CC=no-such-compiler", "unset CC",
         "the compiler no-such-compiler (CC=no-such-compiler) is not installed"},
        {"rm -rf \"$TMPDIR\" && echo >\"$TMPDIR\"", "rm \"$TMPDIR\"", "the submission cannot be copied"}};
    const char *out = scratch("gradescope");
    if (no_libarchive())
        return;
    must_run("sh tests/packs.sh %s/packs >%s/sums && ! grep -E -- '-m(arch|cpu|tune)|-mprefer' "
             "%s/packs/gradescope/chisel-student/flags "
             "%s/packs/classroom50/chisel-student/flags",
             out, out, out, out);
    must_run("cd %s && mkdir submission && cp ../../../../solutions/1-schedule.c submission/ && mv "
             "packs/gradescope source && "
             "cd source/chisel-student && echo -O0 >flags && sed -n 's/^make -s prepare/make -j2 -s "
             "prepare/p' ../setup.sh | sh",
             out);
    for (int i = 0; i < 4; i++) {
        int status = shell(said, sizeof said,
                           "cd %s && mkdir -p results && echo old >results/results.json; export "
                           "AUTOGRADER=$PWD TMPDIR=$PWD/tmp; "
                           "mkdir -p $TMPDIR; cd source/chisel-student; %s; sh ../run_autograder; status=$?; "
                           "%s; exit $status",
                           out, i ? faults[i - 1].harm : ":", i ? faults[i - 1].mend : ":");
        ck_assert_msg((status == 0) == (i == 0), "status %d\n%s", status, said);
        if (i > 0)
            must_say(said, faults[i - 1].words);
        must_run(i ? "! test -e %s/results/results.json" : "grep -q '\"score\":.*23' %s/results/results.json",
                 out);
    }
}
END_TEST

Suite *no_score_suite(void)
{
    const TTest *tests[] = {limits_are_named,
                            masks_do_no_harm,
                            full_disks_are_named,
                            reasons_are_whole,
                            broken_tools_are_nobodys_zero,
                            interposers_are_judged,
                            other_processors_are_named,
                            gradescope_fails_without_a_score};
    return suite_of("noscore", 300, sizeof tests / sizeof *tests, tests);
}
