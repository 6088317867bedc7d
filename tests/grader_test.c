/* The grader, as a student and as a machine would meet it. */
#include "suites.h"

#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void must_say(const char *text, const char *words)
{
    ck_assert_msg(strstr(text, words) != NULL, "this is not said: %s\n%s", words, text);
}

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

/* `make test` looks at one in `every` of the large collections, `make test-long` (LONG=1) at all. */
static int one_in(int every)
{
    return getenv("LONG") ? 1 : every;
}

/* The last line says "N attacks, N held, N skipped", and of at least `least` none may be missing. */
static void must_hold(const char *text, int least)
{
    int all = 0, held = 0, skipped = 0;
    const char *last = strstr(text, " attacks, ");
    ck_assert_msg(last != NULL, "%s", text);
    while (last > text && last[-1] != '\n')
        last--;
    ck_assert_int_eq(sscanf(last, "%d attacks, %d held, %d skipped", &all, &held, &skipped), 3);
    ck_assert_msg(all >= least && held + skipped == all && skipped < all / 3, "%s", text);
}

START_TEST(every_attack_is_held)
{
    static char text[65536];
    shell(text, sizeof text, "EVERY=%d sh tests/all_attacks.sh %s %s", one_in(3), built(),
          scratch("attacks"));
    must_hold(text, 45);
}
END_TEST

/* As a student on a laptop: no other user to become; the rungs one by one; then none but session and limits. */
START_TEST(attacks_are_held_on_lower_rungs)
{
    static char text[65536];
    if (shell(text, sizeof text,
              "test $(id -u) = 0 && command -v setpriv && unshare --pid --fork --mount-proc true") != 0) {
        printf("skipped: the lower rungs are tried only by root, who can become another user\n");
        return;
    }
    shell(text, sizeof text, "EVERY=%d sh tests/as_user.sh %s", one_in(10), built());
    must_hold(text, 15);
    static const char *const rungs[] = {"plain", "landlock", "bubblewrap"};
    for (int i = 0; i < (bubblewrap_is_refused() ? 2 : 3); i++) {
        shell(text, sizeof text, "EVERY=%d sh tests/as_user.sh %s %s", one_in(i ? 16 : 9), built(), rungs[i]);
        must_hold(text, i ? 9 : 15);
    }
}
END_TEST

/* As root: so neither can signal the other. */
START_TEST(each_test_has_its_own_user)
{
    const char *out = scratch("own-users");
    char text[64];
    if (shell(text, sizeof text, "test $(id -u) = 0 && setpriv --reuid=1073741999 true") != 0) {
        puts("skipped: only root, where user ids go high enough, gives each test its own user");
        return;
    }
    must_run("sh tests/own_users.sh %s %s", built(), out);
}
END_TEST

/* Other inputs, the same verdicts. */
START_TEST(reseeded_answers_judge_the_same)
{
    static char text[65536];
    const char *out = scratch("reseeded");
    int all = 0, caught = 0, named = 0;
    must_run("cp -r Makefile lessons solutions grader tests %s/ && cd %s && make -j2 -s answers SEED=7 >log "
             "2>&1 && "
             "! cmp -s grader/answers/1.4.txt ../../../../grader/answers/1.4.txt",
             out, out);
    shell(text, sizeof text,
          "export ANSWERS=%s/grader/answers EVERY=2; sh tests/all_misconceptions.sh %s %s/out | tail -n 1",
          out, built(), out);
    ck_assert_int_eq(sscanf(text, "%d misconceptions, %d caught, %d named", &all, &caught, &named), 3);
    ck_assert_msg(caught == all && named >= all * 95 / 100, "%s", text);
    must_run("ANSWERS=%s/grader/answers sh tests/grade_one.sh %s %s/right ''", out, built(), out);
}
END_TEST

START_TEST(every_misconception_is_named)
{
    static char text[65536];
    const char *out = scratch("misconceptions");
    int all = 0, caught = 0, named = 0;
    shell(text, sizeof text, "EVERY=%d sh tests/all_misconceptions.sh %s %s", one_in(4), built(), out);
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
    shell(text, sizeof text, "EVERY=%d sh tests/all_alternatives.sh %s %s | tail -n 40", one_in(2), built(),
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

static cJSON *read_json(const char *format, const char *out)
{
    char path[600];
    static char text[1 << 18];
    snprintf(path, sizeof path, format, out);
    FILE *file = fopen(path, "r");
    ck_assert_ptr_nonnull(file);
    text[fread(text, 1, sizeof text - 1, file)] = '\0';
    fclose(file);
    cJSON *json = cJSON_Parse(text);
    ck_assert_msg(json != NULL, "%s is no JSON", path);
    return json;
}

static int number_of(const cJSON *object, const char *name)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, name);
    ck_assert_msg(cJSON_IsNumber(item), "%s is no number", name);
    return item->valueint;
}

/* One record, five faces: the same names, verdicts and points in all; each of the shape that its reader asks
 * for. */
START_TEST(five_faces_agree)
{
    char text[16384];
    const char *out = scratch("faces");
    shell(text, sizeof text, "sh tests/grade_one.sh %s %s 1 1.4 tests/misconceptions/1.4-sum.c; cat %s/log",
          built(), out, out);
    cJSON *gradescope = read_json("%s/grade/results.json", out),
          *classroom = read_json("%s/grade/result.json", out);
    ck_assert_int_eq(number_of(gradescope, "score"), 16 + 3);
    ck_assert_int_eq(number_of(classroom, "score"), 16 + 3);
    ck_assert_int_eq(number_of(classroom, "max-score"), 20);
    ck_assert_str_eq(cJSON_GetObjectItem(classroom, "schema")->valuestring, "classroom50/result/v1");
    const cJSON *a = cJSON_GetObjectItem(gradescope, "tests"), *b = cJSON_GetObjectItem(classroom, "tests");
    ck_assert_int_eq(cJSON_GetArraySize(a), 9);
    ck_assert_int_eq(cJSON_GetArraySize(b), 9);
    for (int i = 0; i < 9; i++) {
        const cJSON *x = cJSON_GetArrayItem(a, i), *y = cJSON_GetArrayItem(b, i);
        const char *name = cJSON_GetObjectItem(x, "name")->valuestring;
        int passed = strcmp(cJSON_GetObjectItem(x, "status")->valuestring, "passed") == 0;
        ck_assert_str_eq(name, cJSON_GetObjectItem(y, "test-name")->valuestring);
        ck_assert_int_eq(passed, cJSON_IsTrue(cJSON_GetObjectItem(y, "passed")));
        char line[256], rest[2048];
        snprintf(line, sizeof line, "\n%sok %d - %s", passed ? "" : "not ", i + 1, name);
        shell(rest, sizeof rest, "cat %s/grade/results.tap", out);
        must_say(rest, line);
        snprintf(line, sizeof line, "name=\"%s\" time=\"", name);
        shell(rest, sizeof rest, "grep -A1 'name=\"%s\"' %s/grade/junit.xml", name, out);
        must_say(rest, line);
        const char *end = strchr(rest, '\n');
        ck_assert_int_eq(end && end[-2] == '/', passed); /* a test with no child element */
    }
    cJSON_Delete(gradescope);
    cJSON_Delete(classroom);
    must_run("head -n2 %s/grade/results.tap | tail -n1 | grep -x '1..9'", out);
}
END_TEST

/* What surrounds the grader must neither stop it from grading nor make it look like a grade. */
START_TEST(odd_surroundings)
{
    char text[16384];
    const char *out = scratch("surroundings");
    ck_assert_int_eq(shell(text, sizeof text,
                           "CK_RUN_CASE=x CK_RUN_SUITE=x TMPDIR=/nowhere sh tests/grade_one.sh %s %s 1",
                           built(), out),
                     0);
    ck_assert_int_eq(
        shell(text, sizeof text,
              "STUDENT_CC='nosuchcc -c' sh tests/grade_one.sh %s %s 1; status=$?; cat %s/log; exit $status",
              built(), out, out),
        3);
    must_say(text, "internal error, so there is no score");
    ck_assert_ptr_null(strstr(text, " of 20"));
    must_run("sed 's,>\"$out/log\" 2>&1,>\\&-,' tests/grade_one.sh >%s/closed.sh", out);
    ck_assert_int_eq(shell(text, sizeof text, "sh %s/closed.sh %s %s 1", out, built(), out), 3);
    shell(text, sizeof text, "sed 's,>\"$out/log\" 2>&1,>/dev/full,' tests/grade_one.sh >%s/full.sh", out);
    ck_assert_int_eq(shell(text, sizeof text, "sh %s/full.sh %s %s 1", out, built(), out), 3);
    ck_assert_int_eq(shell(text, sizeof text,
                           "sh tests/grade_one.sh %s %s 9.9; status=$?; cat %s/log; exit $status", built(),
                           out, out),
                     2);
    must_say(text, "there is no lesson or gap 9.9");
    /* a class began behind a floor that is not there any more */
    ck_assert_int_eq(shell(text, sizeof text,
                           "CHISEL_FLOOR=1 CHISEL_RUNGS=plain sh tests/grade_one.sh %s %s 1", built(), out),
                     3);
}
END_TEST

/* With -g, as `make debug` compiles, gcc notes the working directory in a way that the source check must not
 * take for a file. */
START_TEST(debug_flags_are_no_includes)
{
    const char *out = scratch("debug-flags");
    must_run("STUDENT_CC='cc -std=c11 -O0 -g -Ilessons' sh tests/grade_one.sh %s %s 1.4", built(), out);
}
END_TEST

/* kill -9 at any moment leaves the old report or the new one, never half of one. */
START_TEST(killed_graders_leave_whole_reports)
{
    const char *out = scratch("killed");
    must_run(
        "sh tests/grade_one.sh %s %s 1; for i in 1 2 3 4 5 6 7 8 9 10 11 12; do\n"
        "  sh tests/grade_one.sh %s %s 1 & sleep 0.$((i * 7 %% 10))$i; kill -9 $! 2>/dev/null; wait\n"
        "  python3 -c 'import json,sys; json.load(open(sys.argv[1]))' %s/grade/results.json 2>/dev/null || "
        "  { tail -c 2 %s/grade/results.json | grep -q '}' && tail -n 1 %s/grade/junit.xml | grep -q "
        "'</testsuites>'; } || exit 1\n"
        "done",
        built(), out, built(), out, out, out, out);
}
END_TEST

START_TEST(grades_without_solutions)
{
    char text[16384];
    const char *out = scratch("alone");
    must_run("cp -r Makefile lessons grader starter %s/ && cp solutions/*.c %s/starter/ && cd %s && make -s "
             "grade1 >log 2>&1; grep -q '20 of 20' log",
             out, out, out);
    shell(text, sizeof text, "ls %s", out);
    ck_assert_ptr_null(strstr(text, "solutions"));
}
END_TEST

START_TEST(reset_and_undo_lose_nothing)
{
    const char *out = scratch("reset");
    must_run("mkdir %s/code && echo mine >%s/code/2-toy.c && sh grader/reset.sh reset 2 %s/code "
             "grader/pristine && "
             "cmp %s/code/2-toy.c grader/pristine/2-toy.c && echo second >>%s/code/2-toy.c && sh "
             "grader/reset.sh undo 2 %s/code && "
             "test \"$(cat %s/code/2-toy.c)\" = mine && sh grader/reset.sh undo 2 %s/code && tail -n 1 "
             "%s/code/2-toy.c | grep -x second",
             out, out, out, out, out, out, out, out, out);
}
END_TEST

START_TEST(hints_go_from_vague_to_specific)
{
    char text[4096];
    const char *out = scratch("hints");
    shell(text, sizeof text, "for i in 1 2 3 4; do sh grader/hint.sh 2.3 grader/answers %s | head -n 1; done",
          out);
    ck_assert_str_eq(text, "Hint 1 of 3 for gap 2.3:\nHint 2 of 3 for gap 2.3:\nHint 3 of 3 for gap "
                           "2.3:\nHint 1 of 3 for gap 2.3:\n");
    ck_assert_int_eq(shell(text, sizeof text, "sh grader/hint.sh 9.9 grader/answers %s", out), 2);
}
END_TEST

Suite *grader_suite(void)
{
    const TTest *tests[] = {solutions_get_full_marks,
                            starters_get_nothing,
                            every_misconception_is_named,
                            every_alternative_is_right,
                            every_attack_is_held,
                            attacks_are_held_on_lower_rungs,
                            each_test_has_its_own_user,
                            a_crash_names_its_case,
                            mistakes_cost_only_themselves,
                            a_file_that_does_not_compile_leaves_the_others,
                            half_done_gets_the_sum,
                            five_faces_agree,
                            odd_surroundings,
                            debug_flags_are_no_includes,
                            killed_graders_leave_whole_reports,
                            grades_without_solutions,
                            reset_and_undo_lose_nothing,
                            hints_go_from_vague_to_specific,
                            reseeded_answers_judge_the_same};
    /* the last takes too long for `make test` */
    return suite_of("grader", 1800, (int)(sizeof tests / sizeof *tests) - (getenv("LONG") == NULL), tests);
}
