#define _POSIX_C_SOURCE 200809L
#include "report.h"
#include "kit/outfile.h"
#include "kit/progress.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int counts(const struct result *result)
{
    return result->asked && strcmp(result->answers->kind, "test") != 0;
}

int is_bonus(const struct result *result)
{
    return strcmp(result->answers->kind, "bonus") == 0;
}

struct score score(const struct record *record)
{
    struct score score = {0};
    for (int i = 0; i < record->count; i++) {
        const struct result *result = &record->results[i];
        if (!counts(result))
            continue;
        if (is_bonus(result)) {
            score.bonus += points_won(result);
            score.bonus_worth += result->answers->points;
            continue;
        }
        score.won += points_won(result);
        score.worth += result->answers->points;
        score.right += result->state == RIGHT;
        score.asked++;
    }
    return score;
}

const char *title(const struct result *result)
{
    static char text[TEXT + NAME_SIZE + 2];
    int is_test = strcmp(result->answers->kind, "test") == 0;
    snprintf(text, sizeof text, "%s%s%s", is_test ? "" : result->answers->id, is_test ? "" : " ",
             result->answers->name);
    return text;
}

const char *printable(const char *text, size_t most)
{
    static char clean[4 * CAPTURE + 8];
    size_t used = 0;
    for (; *text && used + 5 < sizeof clean && used < most; text++) {
        unsigned char c = (unsigned char)*text;
        if (c == '\n' || c == '\t' || (c >= 32 && c < 127))
            clean[used++] = (char)c;
        else
            used += (size_t)snprintf(clean + used, 5, "\\x%02x", c);
    }
    clean[used] = '\0';
    return clean;
}

const char *explain(const struct result *result)
{
    static char text[4 * TEXT + CAPTURE];
    if (result->state == BLOCKED)
        snprintf(text, sizeof text, "blocked by %s", result->blocked_by);
    else if (result->state == NOT_STARTED)
        snprintf(text, sizeof text, "not started");
    else if (result->mistake)
        snprintf(text, sizeof text, "%.*s\nIt looks like this: %s\nWhat that does: %s\nRead: %s", TEXT,
                 printable(result->why, TEXT), result->mistake->name, result->mistake->effect,
                 result->mistake->read);
    else
        snprintf(text, sizeof text, "%.*s", TEXT, printable(result->why, TEXT));
    return text;
}

/* ---- Terminal ---- */

static const char *paint(enum state state, int colour)
{
    static const char *const codes[] = {"\033[32m", "\033[31m", "\033[33m", "\033[2m", "\033[31m"};
    return colour ? codes[state] : "";
}

static void bar(int won, int worth)
{
    int filled = worth ? 20 * won / worth : 0;
    printf("[%.*s%.*s] %d of %d", filled, "####################", 20 - filled, "....................", won,
           worth);
}

/* A bonus lesson that nobody has begun takes one line: how many of its results follow, 0 if it has been begun. */
static int unbegun(const struct record *record, int first)
{
    const char *file = record->results[first].answers->file;
    int count = 0;
    for (int i = first; i < record->count && strcmp(record->results[i].answers->file, file) == 0;
         i++, count++) {
        const struct answers *answers = record->results[i].answers;
        if (strcmp(answers->kind, "points") == 0 ||
            (is_bonus(&record->results[i]) && record->results[i].state != NOT_STARTED))
            return 0;
    }
    return count;
}

static void print_table(const struct record *record, int colour)
{
    const char *file = "";
    for (int i = 0; i < record->count; i++) {
        const struct result *result = &record->results[i];
        if (!result->asked)
            continue;
        if (strcmp(file, result->answers->file) != 0) {
            printf("\n%s/%s\n", record->code, file = result->answers->file);
            int unused = score(record).worth ? unbegun(record, i) : 0;
            if (unused) {
                printf("  a bonus lesson, not started\n");
                i += unused - 1;
                continue;
            }
        }
        char state[64];
        if (result->state == BLOCKED)
            snprintf(state, sizeof state, "blocked by %s", result->blocked_by);
        else
            snprintf(state, sizeof state, "%s", state_name(result->state));
        if (counts(result))
            printf("  %-5s%-17s%s%-15s%s %d/%d%s\n", result->answers->id, result->answers->name,
                   paint(result->state, colour), state, colour ? "\033[0m" : "", points_won(result),
                   result->answers->points, is_bonus(result) ? " bonus" : "");
        else
            printf("       %s: %s%s%s\n", result->answers->name, paint(result->state, colour), state,
                   colour ? "\033[0m" : "");
    }
}

/* The line of the gap's function in the student's file: where its name is followed by "(" on a line that does
 * not start with a blank. */
static int line_of(const struct record *record, const struct result *result)
{
    char path[4096], *line = NULL;
    size_t room = 0;
    int number = 0, found = 0;
    join_path(path, record->code, result->answers->file);
    FILE *file = fopen(path, "r");
    while (file && !found && getline(&line, &room, file) > 0) {
        char call[420];
        snprintf(call, sizeof call, " %s(", result->answers->name);
        number++;
        if (line[0] != ' ' && line[0] != '/' && strstr(line, call))
            found = number;
    }
    if (file)
        fclose(file);
    free(line);
    return found;
}

static void print_captured(const struct result *result)
{
    if (!*result->job.output || result->state == NOT_STARTED ||
        strncmp(result->job.output, "\nchisel: case ", 14) == 0) /* why has said that already */
        return;
    printf("What it printed:\n    ");
    for (const char *at = printable(result->job.output, 600); *at; at++) {
        putchar(*at);
        if (*at == '\n' && at[1])
            printf("    ");
    }
    printf("%s\n", result->job.output_cut || strlen(result->job.output) > 600 ? " ..." : "");
}

/* The first gap that is wrong; else the first not started; else a whole-lesson test that failed. */
static const struct result *first_to_mend(const struct record *record)
{
    static const enum state order[] = {WRONG, NOT_STARTED};
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < record->count; i++)
            if (record->results[i].asked && record->results[i].state == order[pass])
                return &record->results[i];
    return NULL;
}

/* A blocked gap's own test says nothing: send the student to the gap that blocks it. */
static void print_blocker(const struct record *record)
{
    for (int i = 0; i < record->count; i++)
        if (record->results[i].asked && record->results[i].state == BLOCKED) {
            printf("\nFirst to mend: gap %s: make grade GAP=%s\n", record->results[i].blocked_by,
                   record->results[i].blocked_by);
            return;
        }
}

static void print_first(const struct record *record)
{
    for (int i = 0; i < LESSONS; i++) {
        const struct lesson *lesson = &record->build->lesson[i];
        int asked = 0;
        for (int k = 0; k < record->count; k++)
            asked |= record->results[k].asked && strcmp(record->results[k].answers->file, lesson->file) == 0;
        if (asked && lesson->wanted && !lesson->compiles) {
            printf("\nFirst: %s/%s does not compile, so none of its gaps counts.\n%s\n", record->code,
                   lesson->file, printable(lesson->message, 2000));
            return;
        }
    }
    const struct result *result = first_to_mend(record);
    if (!result) {
        print_blocker(record);
        return;
    }
    if (!counts(result)) {
        printf("\nAll asked gaps are right, but not the whole: %s\n%s\n", result->answers->name,
               explain(result));
        return;
    }
    int line = line_of(record, result);
    printf("\n%s: gap %s, %s/%s", result->state == WRONG ? "First to mend" : "Next", title(result),
           record->code, result->answers->file);
    printf(line ? ":%d\n" : "\n", line);
    if (result->state == WRONG)
        printf("%s\n", explain(result));
    print_captured(result);
    printf("A hint: make hint GAP=%s\n", result->answers->id);
}

void report_terminal(const struct record *record)
{
    int colour = colour_wanted(STDOUT_FILENO);
    struct score total = score(record);
    print_table(record, colour);
    printf("\n");
    if (total.worth)
        bar(total.won, total.worth);
    if (total.worth && total.bonus)
        printf(", and %d bonus", total.bonus);
    if (!total.worth) {
        bar(total.bonus, total.bonus_worth);
        printf(" bonus");
    }
    printf("\n");
    print_first(record);
    printf("\n%.1f s; student code ran behind: %s\n", record->seconds, record->rungs);
}

void report_files(const struct record *record, const char *directory)
{
    char path[4096];
    report_tap(record, join_path(path, directory, "results.tap"));
    report_junit(record, join_path(path, directory, "junit.xml"));
    report_gradescope(record, join_path(path, directory, "results.json"));
    report_classroom50(record, join_path(path, directory, "result.json"));
}
