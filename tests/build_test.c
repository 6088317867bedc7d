/* Other compilers and checkers: no warnings, no errors under sanitizers and valgrind. */
#include "suites.h"

#include <stdio.h>
#include <string.h>

static void must_build_quietly(const char *compiler, const char *code, const char *options)
{
    char text[8192];
    const char *out = scratch(compiler);
    int status = shell(text, sizeof text, "make -j2 -s all CC=%s CODE=%s BUILD=%s V=1 %s", compiler, code,
                       out, options);
    ck_assert_msg(status == 0, "%s", text);
    ck_assert_msg(*text == '\0', "%s says:\n%s", compiler, text);
}

START_TEST(gcc_has_nothing_to_say)
{
    if (tool_is_missing("gcc"))
        return;
    must_build_quietly("gcc", "solutions", "");
    must_build_quietly("gcc", "starter", "");
}
END_TEST

START_TEST(clang_has_nothing_to_say)
{
    if (tool_is_missing("clang"))
        return;
    must_build_quietly("clang", "solutions", "");
    must_build_quietly("clang", "starter", "");
}
END_TEST

START_TEST(sanitizers_find_nothing)
{
    const char *out = scratch("sanitized");
    must_run(
        "make -j2 -s all CODE=solutions BUILD=%s OPT='-O1 -g -ffp-contract=fast -fsanitize=address,undefined "
        "-fno-sanitize-recover=all -fno-omit-frame-pointer'",
        out);
    must_run("mkdir %s/out && cd %s && for i in 1 2 3; do solutions/bin/lesson$i T=30 STEPS=40 OUT=out || "
             "exit 1; done",
             out, out);
    must_run("cd %s && solutions/bin/lesson3 T=30 CHISEL=net NETWORK=out/network.bin OUT=out && "
             "for f in ../../../../solutions/*.c; do solutions/bin/gaps open $f out/starter.c && rm "
             "out/starter.c || exit 1; done && "
             "solutions/bin/gaps list ../../../../solutions/*.c",
             out);
}
END_TEST

START_TEST(valgrind_finds_nothing)
{
    if (tool_is_missing("valgrind"))
        return;
    const char *out = scratch("valgrind");
    must_run("make -j2 -s all CODE=solutions BUILD=%s OPT='-O1 -g'", out);
    must_run("mkdir %s/out && cd %s && for i in 1 2 3; do valgrind -q --error-exitcode=9 --leak-check=full "
             "--errors-for-leak-kinds=definite "
             "solutions/bin/lesson$i T=4 STEPS=4 $([ $i = 3 ] && echo CHISEL=net) OUT=out || exit 1; done",
             out, out);
}
END_TEST

Suite *build_suite(void)
{
    const TTest *tests[] = {gcc_has_nothing_to_say, clang_has_nothing_to_say, sanitizers_find_nothing,
                            valgrind_finds_nothing};
    return suite_of("builds", 400, sizeof tests / sizeof *tests, tests);
}
