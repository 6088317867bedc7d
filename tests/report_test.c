/* What is around the verdicts: reports, odd surroundings, kills, resets and hints. */
#include "suites.h"

#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

/* What a reader of a report asks of one field: s a string that is not empty, i a whole number from 0, n a number, b a truth,
 * o an object, a an array; or one of the words between bars. Capital: may be missing. */
struct field {
    const char *name, *kind;
};

static int is_of_kind(const cJSON *item, const char *kind)
{
    char word[80];
    switch (kind[0] | 0x20) {
    case 's':
        return cJSON_IsString(item) && item->valuestring[0] != '\0';
    case 'i':
        return cJSON_IsNumber(item) && item->valuedouble >= 0 && item->valuedouble == item->valueint;
    case 'n':
        return cJSON_IsNumber(item);
    case 'b':
        return cJSON_IsBool(item);
    case 'o':
        return cJSON_IsObject(item);
    case 'a':
        return cJSON_IsArray(item);
    default:
        snprintf(word, sizeof word, "|%s|", cJSON_IsString(item) ? item->valuestring : "?");
        return strstr(kind, word) != NULL;
    }
}

/* Every field is known and of its kind, and none that must be there is missing. */
static void has_shape(const cJSON *object, const struct field *fields)
{
    for (const cJSON *item = object->child; item; item = item->next) {
        const struct field *field = fields;
        while (field->name && strcmp(field->name, item->string) != 0)
            field++;
        ck_assert_msg(field->name && is_of_kind(item, field->kind), "%s is not as its reader wants it",
                      item->string);
    }
    for (; fields->name; fields++)
        ck_assert_msg(fields->kind[0] < 'a' || cJSON_GetObjectItemCaseSensitive(object, fields->name),
                      "%s is missing", fields->name);
}

static int number_of(const cJSON *object, const char *name)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, name);
    ck_assert_msg(cJSON_IsNumber(item), "%s is no number", name);
    return item->valueint;
}

#define SHOWN   "|hidden|after_due_date|after_published|visible|"
#define FORMATS "|text|html|simple_format|md|ansi|"

/* Gradescope's documentation names these fields and words, and no others. */
static void gradescope_reads(const cJSON *report)
{
    static const struct field top[] = {{"score", "n"},        {"execution_time", "n"},
                                       {"visibility", SHOWN}, {"stdout_visibility", SHOWN},
                                       {"tests", "a"},        {NULL, NULL}};
    static const struct field one[] = {{"score", "N"},
                                       {"max_score", "N"},
                                       {"number", "S"},
                                       {"status", "|passed|failed|"},
                                       {"name", "s"},
                                       {"output", "s"},
                                       {"output_format", FORMATS},
                                       {"extra_data", "o"},
                                       {NULL, NULL}};
    const cJSON *test;
    has_shape(report, top);
    cJSON_ArrayForEach(test, cJSON_GetObjectItem(report, "tests")) has_shape(test, one);
}

/* Classroom 50's runner refuses a result that lacks any of these, or has a score above its maximum. */
static void classroom50_reads(const cJSON *report)
{
    static const struct field top[] = {{"schema", "|classroom50/result/v1|"},
                                       {"classroom", "s"},
                                       {"assignment", "s"},
                                       {"assignment_type", "|individual|group|"},
                                       {"owner", "s"},
                                       {"submission", "s"},
                                       {"commit", "s"},
                                       {"release", "s"},
                                       {"review", "s"},
                                       {"datetime", "s"},
                                       {"score", "i"},
                                       {"max-score", "i"},
                                       {"tests", "a"},
                                       {NULL, NULL}};
    static const struct field one[] = {{"test-name", "s"}, {"passed", "b"}, {"score", "i"},
                                       {"max-score", "i"}, {"bonus", "I"},  {"state", "s"},
                                       {NULL, NULL}};
    int won = 0, worth = 0;
    const cJSON *test;
    has_shape(report, top);
    cJSON_ArrayForEach(test, cJSON_GetObjectItem(report, "tests"))
    {
        has_shape(test, one);
        ck_assert_int_le(number_of(test, "score"), number_of(test, "max-score"));
        won += number_of(test, "score");
        worth += number_of(test, "max-score");
    }
    ck_assert_int_eq(number_of(report, "score"), won);
    ck_assert_int_eq(number_of(report, "max-score"), worth);
}

/* One record, five faces: the same names, verdicts and points in all; each of the shape that its reader asks
 * for. */
START_TEST(five_faces_agree)
{
    char text[16384];
    const char *out = scratch("faces");
    shell(text, sizeof text,
          "CLASSROOM=cs ASSIGNMENT=chisel ASSIGNMENT_TYPE=individual USERNAME=ada SUBMISSION_TAG=submit/1 "
          "COMMIT_URL=c RELEASE_URL=r sh tests/grade_one.sh %s %s 1 1.4 tests/misconceptions/1.4-sum.c",
          built(), out);
    cJSON *gradescope = read_json("%s/grade/results.json", out),
          *classroom = read_json("%s/grade/result.json", out);
    ck_assert_int_eq(number_of(gradescope, "score"), 16 + 3);
    ck_assert_int_eq(number_of(classroom, "score"), 16);
    ck_assert_int_eq(number_of(classroom, "max-score"), 20);
    gradescope_reads(gradescope);
    classroom50_reads(classroom);
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
    if (!tool_is_missing("xmllint"))
        must_run("xmllint --noout --schema tests/vectors/junit.xsd %s/grade/junit.xml", out);
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

Suite *report_suite(void)
{
    const TTest *tests[] = {five_faces_agree,
                            odd_surroundings,
                            debug_flags_are_no_includes,
                            killed_graders_leave_whole_reports,
                            grades_without_solutions,
                            reset_and_undo_lose_nothing,
                            hints_go_from_vague_to_specific};
    return suite_of("reports", 600, sizeof tests / sizeof *tests, tests);
}
