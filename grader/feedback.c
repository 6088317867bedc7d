#define _GNU_SOURCE
#include "feedback.h"
#include "json_file.h"
#include "kit/fail.h"
#include "kit/outfile.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static const char no_grade[] = "internal error, so there is no score: ";

void begin_report(struct outcome *outcome)
{
    const struct intake *taken = outcome->taken;
    struct outfile file;
    outfile_open(&file, outcome->report);
    if (taken->found == 0)
        fprintf(file.stream, "This submission could not be graded: %s.\n", taken->refused);
    else if (*taken->refused)
        fprintf(file.stream, "Not all of this submission was looked into: %s.\n", taken->refused);
    if (*taken->told)
        fprintf(file.stream, "%s.\n", taken->told);
    if (strstr(taken->told, " copies of "))
        fputs("Of several copies one that somebody has worked on counts before untouched ones; then the "
              "shallowest, starter/ first; then the newest.\n",
              file.stream);
    outfile_close(&file);
}

/* A report names the files as the student knows them, not where they lay here. The compiler's and the linker's words are in it,
 * so it is mended as a text. One that is longer than any can be stays as it is. */
static void forget_place(const char *path, const char *here)
{
    static char text[4 << 20];
    char place[4096];
    size_t length = strlen(join_path(place, here, ""));
    FILE *file = fopen(path, "rb");
    if (!file)
        return;
    text[fread(text, 1, sizeof text - 1, file)] = '\0';
    int whole = feof(file);
    fclose(file);
    if (!whole)
        return;
    struct outfile out;
    outfile_open(&out, path);
    for (const char *at = text, *next; *at; at = next) {
        const char *found = strstr(at, place);
        size_t kept = found ? (size_t)(found - at) : strlen(at);
        fwrite(at, 1, kept, out.stream);
        next = at + kept + (found ? length : 0);
    }
    outfile_close(&out);
}

/* No more than a line, without what would break a table. A long one loses its middle, for the system's own word stands last. */
void keep_reason(struct outcome *outcome, const char *text)
{
    enum { ROOM = sizeof outcome->reason, START = 200 };
    size_t length = strcspn(text, "\n");
    if (length < ROOM)
        snprintf(outcome->reason, ROOM, "%.*s", (int)length, text);
    else
        snprintf(outcome->reason, ROOM, "%.*s...%.*s", START, text, ROOM - START - 4,
                 text + length - (ROOM - START - 4));
    for (char *at = outcome->reason; *at; at++)
        if ((unsigned char)*at < 32 || (unsigned char)*at > 126)
            *at = '?';
        else if (*at == '"')
            *at = '\'';
}

void find_reason(struct outcome *outcome, int status)
{
    char *line = NULL, text[100];
    size_t room = 0;
    forget_place(outcome->report, outcome->work);
    FILE *file = fopen(outcome->report, "r");
    while (file && getline(&line, &room, file) > 0)
        if (strncmp(line, "grade: ", 7) == 0)
            keep_reason(
                outcome,
                line + 7 + (strncmp(line + 7, no_grade, sizeof no_grade - 1) == 0 ? sizeof no_grade - 1 : 0));
    if (file)
        fclose(file);
    free(line);
    if (WIFSIGNALED(status))
        snprintf(text, sizeof text, "the grader was stopped: %s", strsignal(WTERMSIG(status)));
    else
        snprintf(text, sizeof text, "the grader ended with status %d and without a word",
                 WEXITSTATUS(status));
    if (!*outcome->reason || WIFSIGNALED(status))
        keep_reason(outcome, text);
}

static void forget_places(const struct outcome *outcome)
{
    static const char *const names[] = {"results.json", "result.json"};
    for (int i = 0; i < 2; i++) {
        const char *here = i == 0 ? outcome->code : outcome->work;
        char path[4096];
        forget_place(outcome->report, here);
        for (int k = 0; k < 2; k++)
            forget_place(join_path(path, outcome->work, names[k]), here);
    }
}

static cJSON *read_from(const char *directory, const char *name)
{
    char path[4096];
    return json_read(join_path(path, directory, name));
}

static void write_to(const char *directory, const char *name, cJSON *json)
{
    char path[4096];
    join_path(path, directory, name);
    if (json)
        json_write(json, path);
    else
        unlink(path);
}

/* For the log. What has no score keeps no key: it is tried again. */
static cJSON *result_of(const struct outcome *outcome)
{
    const struct intake *taken = outcome->taken;
    const char *state = *outcome->reason ? "internal error" : taken->found ? "graded" : "refused";
    cJSON *result =
        strcmp(state, "graded") == 0 ? read_from(outcome->work, "results.json") : cJSON_CreateObject();
    char note[sizeof taken->refused + sizeof taken->told + 4];
    snprintf(note, sizeof note, "%s%s%s", taken->refused, *taken->refused && *taken->told ? ". " : "",
             taken->told);
    cJSON_AddStringToObject(result, "state", state);
    cJSON_AddStringToObject(result, "key", *outcome->reason ? "" : outcome->key);
    cJSON_AddStringToObject(result, "note", *outcome->reason ? outcome->reason : note);
    cJSON *prints = cJSON_AddArrayToObject(result, "prints");
    for (int i = 0; i < LESSONS; i++) {
        char print[20];
        snprintf(print, sizeof print, "%016" PRIx64, taken->print[i]);
        cJSON_AddItemToArray(prints, cJSON_CreateString(taken->print[i] ? print : ""));
    }
    return result;
}

/* What Gradescope takes: the grader's own file, with what the student should know; or, where the hand-in itself could not be
 * graded, a zero that says why. */
static cJSON *gradescope_of(const struct outcome *outcome)
{
    const struct intake *taken = outcome->taken;
    char text[sizeof taken->refused + sizeof taken->told + 80];
    cJSON *json = taken->found ? read_from(outcome->work, "results.json") : cJSON_CreateObject();
    snprintf(text, sizeof text, "%s", taken->told);
    if (!taken->found) {
        snprintf(text, sizeof text, "This submission could not be graded: %s.", taken->refused);
        cJSON_AddNumberToObject(json, "score", 0);
    } else if (*taken->refused)
        snprintf(text, sizeof text, "Not all of this submission was looked into: %s. %s", taken->refused,
                 taken->told);
    if (*text)
        cJSON_AddStringToObject(json, "output", text);
    return json;
}

static void leave_no_score(const struct outcome *outcome)
{
    struct outfile file;
    json_write(result_of(outcome), outcome->result);
    write_to(outcome->feedback, "results.json", NULL);
    write_to(outcome->feedback, "result.json", NULL);
    if (mkdir(outcome->feedback, 0755) != 0 && errno != EEXIST)
        fail("cannot make %s: %s", outcome->feedback, strerror(errno));
    outfile_open(&file, outcome->report);
    fprintf(file.stream,
            "This submission has no score yet, for a reason of the machine that grades and not of the "
            "submission: %s.\n",
            outcome->reason);
    outfile_close(&file);
}

void leave_feedback(struct outcome *outcome)
{
    forget_places(outcome);
    if (!*outcome->reason && outcome->taken->found) {
        cJSON *json = read_from(outcome->work, "results.json");
        if (!json)
            keep_reason(outcome, "the grader's results.json cannot be read back");
        cJSON_Delete(json);
    }
    if (*outcome->reason) {
        leave_no_score(outcome);
        return;
    }
    write_to(outcome->feedback, "results.json", gradescope_of(outcome));
    write_to(outcome->feedback, "result.json", read_from(outcome->work, "result.json"));
    json_write(result_of(outcome), outcome->result); /* the last: while it is not there, nothing is done */
}
