/* Other compilers and checkers: no warnings, no errors under sanitizers and valgrind. */
#include "suites.h"

#include <stdio.h>
#include <string.h>

/* Everything on the solutions, and the starters, which only need to compile. */
static void must_build_quietly(const char *compiler)
{
    char text[8192];
    const char *out = scratch(compiler);
    int status =
        shell(text, sizeof text,
              "make -j2 -s all CC=%s CODE=solutions BUILD=%s V=1 && make -j2 -s CC=%s CODE=starter BUILD=%s "
              "V=1 $(cd starter && for file in *.c; do echo %s/starter/obj/starter/${file%%.c}.o; done)",
              compiler, out, compiler, out, out);
    ck_assert_msg(status == 0, "%s", text);
    ck_assert_msg(*text == '\0', "%s says:\n%s", compiler, text);
}

START_TEST(gcc_has_nothing_to_say)
{
    if (tool_is_missing("gcc"))
        return;
    must_build_quietly("gcc");
}
END_TEST

START_TEST(clang_has_nothing_to_say)
{
    if (tool_is_missing("clang"))
        return;
    must_build_quietly("clang");
}
END_TEST

/* Every other version that is installed, with `make test-long`. */
START_TEST(other_versions_have_nothing_to_say)
{
    char installed[4096];
    if (!is_long())
        return;
    shell(installed, sizeof installed,
          "for version in gcc-10 gcc-11 gcc-13 gcc-14 gcc-15 clang-13 clang-14 clang-15 clang-16 clang-17 "
          "clang-18 clang-19; do "
          "command -v $version >/dev/null && echo $version; done");
    for (char *version = strtok(installed, "\n"); version; version = strtok(NULL, "\n"))
        must_build_quietly(version);
}
END_TEST

/* Four threads train and sample: no two of them may touch the same memory without an order between them. */
START_TEST(threads_do_not_race)
{
    const char *out = scratch("threads");
    must_run("make -j2 -s CODE=solutions BUILD=%s OPT='-O1 -g -fsanitize=thread' %s/solutions/bin/lesson3 && "
             "mkdir %s/out && "
             "TSAN_OPTIONS=exitcode=9 %s/solutions/bin/lesson3 CHISEL=net T=10 STEPS=6 THREADS=4 OUT=%s/out",
             out, out, out, out, out);
}
END_TEST

#define SANITIZED "-O1 -g -ffp-contract=fast -fsanitize=address,undefined -fno-sanitize-recover=all"

/* The grader on right code and on a mistake, all of it built with `flags`, which on most machines fuse no multiply and
 * add: right code is right all the same. It trains for a few steps, so that alone is not what it should be. (Sanitizers
 * need calls that the filter refuses, so this climbs down to the plain rung. The code that is graded is our own.) */
static void must_grade(const char *out, const char *grade, const char *flags)
{
    must_run("mkdir -p %s/answers && cp grader/answers/* %s/answers/ && "
             "sed -i 's/^in steps i 1 : .*/in steps i 1 : 20/; s/^in start f .*/in start f 16 ~ 5 1/' "
             "%s/answers/3.trains.txt",
             out, out, out);
    must_run(
        "export CHISEL_RUNGS=plain ANSWERS=%s/answers STUDENT_CC='cc -std=c11 %s -Ilessons' GRADE='%s'\n"
        "clean() { cat %s/grade/log; grep -q \"$1\" %s/grade/log && ! grep -qE 'Sanitizer|runtime "
        "error|==[0-9]+==' %s/grade/log; }\n"
        "sh tests/grade_one.sh %s/solutions %s/grade ''; clean '100 of 100' || exit 1\n"
        "test $(grep -c ': wrong$' %s/grade/log) = 1 && grep -q 'training reaches.*: wrong$' %s/grade/log || "
        "exit 1\n"
        "sh tests/grade_one.sh %s/solutions %s/grade 1 1.4 tests/misconceptions/1.4-sum.c; clean '16 of 20'",
        out, flags, grade, out, out, out, out, out, out, out, out, out);
}

START_TEST(sanitizers_find_nothing)
{
    const char *out = scratch("sanitized");
    must_run("make -j2 -s all CODE=solutions BUILD=%s OPT='" SANITIZED "'", out);
    must_run("mkdir %s/out && cd %s && for i in 1 2 3; do solutions/bin/lesson$i T=30 STEPS=40 OUT=out || "
             "exit 1; done",
             out, out);
    must_run("cd %s && solutions/bin/lesson3 T=30 CHISEL=net NETWORK=out/network.bin OUT=out && "
             "for f in ../../../../solutions/*.c; do solutions/bin/gaps open $f out/starter.c && rm "
             "out/starter.c || exit 1; done && "
             "solutions/bin/gaps list ../../../../solutions/*.c",
             out);
    must_grade(out, "", SANITIZED);
}
END_TEST

/* What the fuzzers have found so far, and their seeds, once more (`make fuzz` looks for new inputs). */
START_TEST(readers_survive_the_corpus)
{
    const char *out = scratch("corpus");
    for (int i = 0; i < 2; i++) {
        const char *target = i ? "answers" : "message";
        must_run("cc -std=c11 " SANITIZED
                 " -Ilessons -Igrader tests/fuzz/replay.c tests/fuzz/%s_fuzz.c grader/message.c "
                 "grader/answers.c grader/answers_read.c lessons/kit/rng.c -lm -o %s/%s && %s/%s "
                 "tests/fuzz/corpus/%s/*",
                 target, out, target, out, target, target);
    }
}
END_TEST

START_TEST(valgrind_finds_nothing)
{
    if (tool_is_missing("valgrind"))
        return;
    const char *out = scratch("valgrind");
    must_run("make -j2 -s all CODE=solutions BUILD=%s OPT='-O1 -g'", out);
    must_run("mkdir %s/out && cd %s && for i in 1 2 %s; do valgrind -q --error-exitcode=9 --leak-check=full "
             "--errors-for-leak-kinds=definite "
             "solutions/bin/lesson$i T=4 STEPS=4 $([ $i = 3 ] && echo CHISEL=net) OUT=out || exit 1; done",
             out, out, is_long() ? "3" : "");
    char grade[700];
    snprintf(grade, sizeof grade,
             "valgrind -q --error-exitcode=9 --leak-check=full --errors-for-leak-kinds=definite "
             "%s/solutions/bin/grade",
             out);
    must_grade(out, grade, "-O1");
}
END_TEST

Suite *build_suite(void)
{
    const TTest *tests[] = {
        gcc_has_nothing_to_say, clang_has_nothing_to_say, other_versions_have_nothing_to_say,
        threads_do_not_race,    sanitizers_find_nothing,  readers_survive_the_corpus,
        valgrind_finds_nothing};
    return suite_of("builds", is_long() ? 1800 : 400, sizeof tests / sizeof *tests, tests);
}
