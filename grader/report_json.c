/* Gradescope's results.json and Classroom 50's result.json, through cJSON. */
#define _POSIX_C_SOURCE 200809L
#include "json_file.h"
#include "kit/fail.h"
#include "kit/outfile.h"
#include "report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static cJSON *gradescope_test(const struct result *result)
{
    cJSON *test = cJSON_CreateObject();
    if (counts(result)) {
        cJSON_AddNumberToObject(test, "score", points_won(result));
        cJSON_AddNumberToObject(test, "max_score", is_bonus(result) ? 0 : result->answers->points);
        cJSON_AddStringToObject(test, "number", result->answers->id);
    }
    cJSON_AddStringToObject(test, "status", result->state == RIGHT ? "passed" : "failed");
    cJSON_AddStringToObject(test, "name", title(result));
    cJSON_AddStringToObject(test, "output", result->state == RIGHT ? "right" : explain(result));
    cJSON_AddStringToObject(test, "output_format", "text");
    cJSON *data = cJSON_AddObjectToObject(test, "extra_data");
    cJSON_AddStringToObject(data, "state", state_name(result->state));
    if (result->mistake)
        cJSON_AddStringToObject(data, "misconception", result->mistake->id);
    return test;
}

void report_gradescope(const struct record *record, const char *path)
{
    cJSON *root = cJSON_CreateObject();
    struct score total = score(record);
    cJSON_AddNumberToObject(root, "score", total.won + total.bonus);
    cJSON_AddNumberToObject(root, "execution_time", record->seconds);
    cJSON_AddStringToObject(root, "visibility", "visible");
    cJSON_AddStringToObject(root, "stdout_visibility", "hidden");
    cJSON *tests = cJSON_AddArrayToObject(root, "tests");
    for (int i = 0; i < record->count; i++)
        if (record->results[i].asked)
            cJSON_AddItemToArray(tests, gradescope_test(&record->results[i]));
    json_write(root, path);
}

/* What the platform's runner says of a submission. It stamps owner and assignment_type again itself, and refuses a
 * result without them. */
static void add_submission(cJSON *root)
{
    static const char *const fields[][3] = {
        {"classroom", "CLASSROOM", ""},       {"assignment", "ASSIGNMENT", ""},
        {"owner", "OWNER", "USERNAME"},       {"assignment_type", "ASSIGNMENT_TYPE", ""},
        {"submission", "SUBMISSION_TAG", ""}, {"commit", "COMMIT_URL", ""},
        {"release", "RELEASE_URL", ""},       {"review", "REVIEW_URL", "COMMIT_URL"}};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        const char *value = getenv(fields[i][1]);
        if (!value || !*value)
            value = getenv(fields[i][2]);
        cJSON_AddStringToObject(root, fields[i][0], value ? printable(value, 500) : "");
    }
}

/* No score may lie above its maximum there, so a bonus stands beside the score, in a field of our own. */
static cJSON *classroom50_test(const struct result *result)
{
    cJSON *test = cJSON_CreateObject();
    int bonus = counts(result) && is_bonus(result), points = counts(result) && !bonus;
    cJSON_AddStringToObject(test, "test-name", title(result));
    cJSON_AddBoolToObject(test, "passed", result->state == RIGHT);
    cJSON_AddNumberToObject(test, "score", points ? points_won(result) : 0);
    cJSON_AddNumberToObject(test, "max-score", points ? result->answers->points : 0);
    if (bonus)
        cJSON_AddNumberToObject(test, "bonus", points_won(result));
    cJSON_AddStringToObject(test, "state", state_name(result->state));
    return test;
}

void report_classroom50(const struct record *record, const char *path)
{
    cJSON *root = cJSON_CreateObject();
    struct score total = score(record);
    char date[32];
    time_t now = time(NULL);
    strftime(date, sizeof date, "%Y-%m-%dT%H:%M:%SZ", gmtime(&now));
    cJSON_AddStringToObject(root, "schema", "classroom50/result/v1");
    add_submission(root);
    cJSON_AddStringToObject(root, "datetime", date);
    cJSON_AddNumberToObject(root, "score", total.won);
    cJSON_AddNumberToObject(root, "max-score", total.worth);
    cJSON *tests = cJSON_AddArrayToObject(root, "tests");
    for (int i = 0; i < record->count; i++)
        if (record->results[i].asked)
            cJSON_AddItemToArray(tests, classroom50_test(&record->results[i]));
    json_write(root, path);
}
