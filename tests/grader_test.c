/* The grader's verdicts: what is right, what is wrong, and which mistake it is. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

START_TEST(solutions_get_full_marks)
{
    char text[16384];
    const char *out = scratch("grade-solutions");
    ck_assert_int_eq(shell(text, sizeof text,
                           "sh tests/grade_one.sh %s %s ''; status=$?; cat %s/log; exit $status", built(),
                           out, out),
                     0);
    must_say(text, "] 100 of 100, and 48 bonus");
    ck_assert_ptr_null(strstr(text, "wrong"));
}
END_TEST

START_TEST(starters_get_nothing)
{
    char text[16384];
    const char *out = scratch("grade-starters");
    must_run("mkdir %s/all", out);
    for (int lesson = 1; lesson <= 3; lesson++)
        must_run(
            "ls solutions/%d-*.c | xargs -n 1 basename | xargs -I{} %s/bin/gaps open solutions/{} %s/all/{}",
            lesson, built(), out);
    must_run("sed 's,cp solutions/,cp %s/all/,' tests/grade_one.sh >%s/grade.sh", out, out);
    int status = shell(text, sizeof text, "sh %s/grade.sh %s %s ''; status=$?; cat %s/log; exit $status", out,
                       built(), out, out);
    ck_assert_int_eq(status, 1);
    must_say(text, "] 0 of 100");
    ck_assert_ptr_null(strstr(text, "wrong"));
    shell(text, sizeof text, "grep -c 'not started  ' %s/log", out);
    ck_assert_str_eq(text, "27\n");
}
END_TEST

/* Other inputs, the same verdicts; and nothing of them gets into what students have. */
START_TEST(reseeded_answers_judge_the_same)
{
    static char text[65536];
    const char *out = scratch("reseeded");
    int all = 0, caught = 0, named = 0;
    must_run("cp -r Makefile README.md CONTRIBUTING.md LICENSE .clang-format .editorconfig .gitignore "
             "lessons solutions starter plots "
             "grader tests %s/ && cd %s && sh tests/packs.sh packs >before && find grader -type f | xargs "
             "cksum >sources && "
             "make -j2 -s answers SEED=7 ANSWERS=secret >log 2>&1 && ! cmp -s grader/answers/1.4.txt "
             "secret/1.4.txt && "
             "find grader -type f | xargs cksum | cmp - sources && sh tests/packs.sh packs | cmp - before",
             out, out);
    shell(text, sizeof text,
          "export ANSWERS=%s/secret EVERY=2; sh tests/all_misconceptions.sh %s %s/out | tail -n 1", out,
          built(), out);
    ck_assert_int_eq(sscanf(text, "%d misconceptions, %d caught, %d named", &all, &caught, &named), 3);
    ck_assert_msg(caught == all && named >= all * 95 / 100, "%s", text);
    must_run("ANSWERS=%s/secret sh tests/grade_one.sh %s %s/right ''", out, built(), out);
}
END_TEST

START_TEST(every_misconception_is_named)
{
    static char text[65536];
    const char *out = scratch("misconceptions");
    int all = 0, caught = 0, named = 0;
    shell(text, sizeof text, "EVERY=%d sh tests/all_misconceptions.sh %s %s", one_in(6), built(), out);
    const char *last = strstr(text, "misconceptions, ");
    ck_assert_ptr_nonnull(last);
    while (last > text && last[-1] != '\n')
        last--;
    ck_assert_int_eq(sscanf(last, "%d misconceptions, %d caught, %d named", &all, &caught, &named), 3);
    ck_assert_msg(all >= 70 && caught == all && named >= all * 95 / 100, "%s", text);
    ck_assert_msg(strstr(text, "named '3") == NULL && strstr(text, "named '2") == NULL &&
                      strstr(text, "named '1") == NULL,
                  "a mistake was taken for another one:\n%s", text);
}
END_TEST

START_TEST(every_alternative_is_right)
{
    static char text[65536];
    const char *out = scratch("alternatives");
    int all = 0, right = 0;
    shell(text, sizeof text, "EVERY=%d sh tests/all_alternatives.sh %s %s | tail -n 40", one_in(3), built(),
          out);
    const char *last = strstr(text, " alternatives, ");
    ck_assert_ptr_nonnull(last);
    while (last > text && last[-1] != '\n')
        last--;
    ck_assert_int_eq(sscanf(last, "%d alternatives, %d right", &all, &right), 2);
    ck_assert_msg(all >= 25 && right == all, "%s", text);
}
END_TEST

/* One step too far, in the second case only: the report says in which, and what was overrun. */
START_TEST(a_crash_names_its_case)
{
    char text[8192];
    const char *out = scratch("crash");
    must_run("echo '    for (int t = 0; t < (T == 1 ? 2 : T); t++) beta[t] = beta_start + (T > 1 ? t * "
             "(beta_end - beta_start) / (T - 1) : 0);' >%s/body",
             out);
    shell(text, sizeof text, "sh tests/grade_one.sh %s %s 1.1 1.1 %s/body; cat %s/log", built(), out, out,
          out);
    must_say(text, "it crashed: your code went past the end of beta");
    must_say(text, "case \"one step\"");
    ck_assert_ptr_null(strstr(text, "What it printed"));
}
END_TEST

/* A harness that is stopped from outside, as on a machine that stands still, is run once more. It naps first, so that it
 * can be caught. */
START_TEST(a_stall_costs_nobody_a_gap)
{
    const char *out = scratch("stall");
    must_run("echo '    int nanosleep(const void *, void *); long nap[2] = {0, 300000000}; nanosleep(nap, 0);"
             "    for (int t = 0; t < T; t++) beta[t] = T > 1 ? beta_start + t * (beta_end - beta_start) / "
             "(T - 1) "
             ": beta_start;' >%s/body",
             out);
    must_run("(until pid=$(pgrep -f '^[^ ]*%s/grade/[^ ]*harness$'); do :; done; kill -s STOP $pid && touch "
             "%s/stopped) & stopper=$!\n"
             "sh tests/grade_one.sh %s %s 1.1 1.1 %s/body; kill $stopper 2>/dev/null\n"
             "[ -f %s/stopped ] && grep -q '3 of 3' %s/log || { cat %s/log; exit 1; }",
             out, out, built(), out, out, out, out, out);
}
END_TEST

/* Gap 1.4 wrong costs gap 1.4 alone; 2.6 wrong blocks 2.7, which is right again when 2.6 is. */
START_TEST(mistakes_cost_only_themselves)
{
    char text[16384];
    const char *out = scratch("one-mistake");
    shell(text, sizeof text, "sh tests/grade_one.sh %s %s 1 1.4 tests/misconceptions/1.4-sum.c; cat %s/log",
          built(), out, out);
    must_say(text, "] 16 of 20");
    must_say(text, "It looks like this:");
    must_run("echo '    return (struct posterior){0.5, 0.5, 0.25};' >%s/body", out);
    shell(text, sizeof text, "sh tests/grade_one.sh %s %s 2 2.6 %s/body; cat %s/log", built(), out, out, out);
    must_say(text, "2.7  reverse_step     blocked by 2.6");
    must_say(text, "] 19 of 30");
}
END_TEST

START_TEST(a_file_that_does_not_compile_leaves_the_others)
{
    char text[16384];
    const char *out = scratch("no-compile");
    must_run("cp solutions/2-toy.c %s/broken && echo 'int x = ;' >>%s/broken", out, out);
    ck_assert_int_eq(
        shell(text, sizeof text,
              "sh tests/grade_one.sh %s %s '' 2-toy.c %s/broken; status=$?; cat %s/log; exit $status",
              built(), out, out, out),
        1);
    must_say(text, "2-toy.c does not compile");
    must_say(text, "error: expected expression before");
    must_say(text, "2.1  q_sample         not compiling");
    must_say(text, "1.4  alpha_bar        right");
    must_say(text, "3.9  linear_backward  right");
    must_say(text, "blocked by 2.");
}
END_TEST

/* A half-done student gets exactly the sum of what is right. */
START_TEST(half_done_gets_the_sum)
{
    char text[16384];
    const char *out = scratch("half-done");
    must_run("cp solutions/2-toy.c %s/half.c && for gap in 2.2 2.4 2.6; do echo \"TODO(\\\"$gap\\\");\" "
             ">%s/body && "
             "%s/bin/gaps fill %s/half.c $gap %s/body %s/next.c && mv %s/next.c %s/half.c || exit 1; done",
             out, out, built(), out, out, out, out, out);
    shell(text, sizeof text, "sh tests/grade_one.sh %s %s 2 2-toy.c %s/half.c; cat %s/log", built(), out, out,
          out);
    must_say(text, "] 13 of 30"); /* 4 + 4 + 5; 2.7 calls 2.6 */
    must_say(text, "2.7  reverse_step     blocked by 2.6");
}
END_TEST

/* The kit's own fault is no zero: no score, and the line at fault. */
START_TEST(unreadable_answers_give_no_score)
{
    char text[4096];
    const char *out = scratch("unreadable");
    must_run("mkdir %s/answers && cp grader/answers/* %s/answers/ && "
             "sed -i '3i mistake 1.4-early' %s/answers/1.4.txt",
             out, out, out);
    int status =
        shell(text, sizeof text,
              "ANSWERS=%s/answers sh tests/grade_one.sh %s %s/out 1.4; s=$?; cat %s/out/log; exit $s", out,
              built(), out, out);
    ck_assert_msg(status == 3, "status %d: %s", status, text);
    must_say(text, "1.4.txt, line 3: mistakes come after the gap's cases");
    ck_assert_ptr_null(strstr(text, "of 4"));
}
END_TEST

Suite *grader_suite(void)
{
    const TTest *tests[] = {solutions_get_full_marks,       starters_get_nothing,
                            every_misconception_is_named,   every_alternative_is_right,
                            a_crash_names_its_case,         a_stall_costs_nobody_a_gap,
                            mistakes_cost_only_themselves,  a_file_that_does_not_compile_leaves_the_others,
                            half_done_gets_the_sum,         unreadable_answers_give_no_score,
                            reseeded_answers_judge_the_same};
    /* the last takes too long for `make test` */
    return suite_of("grader", 1800, (int)(sizeof tests / sizeof *tests) - !is_long(), tests);
}
