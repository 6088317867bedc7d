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
        cJSON_AddNumberToObject(test, "max_score",
                                strcmp(result->answers->kind, "bonus") == 0 ? 0 : result->answers->points);
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

/* No field may be empty: where there is no comparison to review, the commit itself is shown. */
static void add_from_environment(cJSON *root, const char *name, const char *variable)
{
    const char *value = getenv(variable);
    if ((!value || !*value) && strcmp(variable, "REVIEW_URL") == 0)
        value = getenv("COMMIT_URL");
    cJSON_AddStringToObject(root, name, value ? printable(value, 500) : "");
}

void report_classroom50(const struct record *record, const char *path)
{
    static const char *const fields[][2] = {{"classroom", "CLASSROOM"},       {"assignment", "ASSIGNMENT"},
                                            {"submission", "SUBMISSION_TAG"}, {"commit", "COMMIT_URL"},
                                            {"release", "RELEASE_URL"},       {"review", "REVIEW_URL"}};
    cJSON *root = cJSON_CreateObject();
    struct score total = score(record);
    char date[32];
    time_t now = time(NULL);
    strftime(date, sizeof date, "%Y-%m-%dT%H:%M:%SZ", gmtime(&now));
    cJSON_AddStringToObject(root, "schema", "classroom50/result/v1");
    for (int i = 0; i < 6; i++)
        add_from_environment(root, fields[i][0], fields[i][1]);
    cJSON_AddStringToObject(root, "datetime", date);
    cJSON_AddNumberToObject(root, "score", total.won + total.bonus);
    cJSON_AddNumberToObject(root, "max-score", total.worth);
    cJSON *tests = cJSON_AddArrayToObject(root, "tests");
    for (int i = 0; i < record->count; i++) {
        const struct result *result = &record->results[i];
        if (!result->asked)
            continue;
        cJSON *test = cJSON_CreateObject();
        cJSON_AddStringToObject(test, "test-name", title(result));
        cJSON_AddBoolToObject(test, "passed", result->state == RIGHT);
        cJSON_AddNumberToObject(test, "score", counts(result) ? points_won(result) : 0);
        cJSON_AddNumberToObject(
            test, "max-score",
            counts(result) && strcmp(result->answers->kind, "bonus") != 0 ? result->answers->points : 0);
        cJSON_AddStringToObject(test, "state", state_name(result->state));
        cJSON_AddItemToArray(tests, test);
    }
    json_write(root, path);
}
