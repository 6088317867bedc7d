#define _POSIX_C_SOURCE 200809L
#include "class_rows.h"
#include "kit/fail.h"
#include "kit/outfile.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int by_number(const void *a, const void *b)
{
    const char *x = (*(struct answers *const *)a)->id, *y = (*(struct answers *const *)b)->id;
    return x[0] != y[0] ? x[0] - y[0] : atoi(x + 2) - atoi(y + 2);
}

static void read_gaps(struct rows *rows, const char *directory)
{
    char path[4096], name[220], answers_file[256];
    const char *error;
    int line;
    FILE *list = fopen(join_path(path, directory, "list"), "r");
    if (!list)
        fail("there are no answers in %s: %s; make answers writes them", directory, strerror(errno));
    while (fscanf(list, "%200s", name) == 1) {
        snprintf(answers_file, sizeof answers_file, "%s.txt", name);
        FILE *file = fopen(join_path(path, directory, answers_file), "r");
        struct answers *answers = file ? answers_read(file, &error, &line) : NULL;
        if (file)
            fclose(file);
        if (!answers)
            fail("these answers cannot be read: %s", path);
        if (strcmp(answers->kind, "test") == 0)
            continue;
        if (rows->gaps == MOST_GAPS)
            fail("%s has more than %d gaps; raise MOST_GAPS in grader/class_rows.h", directory, MOST_GAPS);
        rows->worth += strcmp(answers->kind, "points") == 0 ? answers->points : 0;
        rows->gap[rows->gaps++] = answers;
    }
    fclose(list);
    qsort(rows->gap, (size_t)rows->gaps, sizeof *rows->gap, by_number);
}

static void take_test(struct rows *rows, struct row *row, const cJSON *test)
{
    const cJSON *data = cJSON_GetObjectItemCaseSensitive(test, "extra_data");
    const cJSON *score = cJSON_GetObjectItemCaseSensitive(test, "score");
    for (int g = 0; g < rows->gaps; g++)
        if (strcmp(rows->gap[g]->id, json_word(test, "number")) == 0) {
            row->gap_state[g] = json_word(data, "state");
            *(strcmp(rows->gap[g]->kind, "bonus") == 0 ? &row->bonus : &row->points) +=
                score ? score->valueint : 0;
            for (int i = 0; i < rows->gap[g]->mistakes; i++)
                rows->seen[g][i] +=
                    strcmp(rows->gap[g]->mistake[i].id, json_word(data, "misconception")) == 0;
        }
}

/* Every gap that carries points is right, and yet the parts do not make a whole: as when answers are looked up in a table. */
static int is_odd(const struct rows *rows, const struct row *row)
{
    int wholes_wrong = 0;
    const cJSON *test;
    for (int g = 0; g < rows->gaps; g++)
        if (strcmp(rows->gap[g]->kind, "points") == 0 && gap_kind(row, g) != RIGHT_GAP)
            return 0;
    cJSON_ArrayForEach(test, cJSON_GetObjectItemCaseSensitive(row->json, "tests"))
    {
        const cJSON *data = cJSON_GetObjectItemCaseSensitive(test, "extra_data");
        wholes_wrong += !*json_word(test, "number") && strcmp(json_word(data, "state"), "wrong") == 0;
    }
    return wholes_wrong > 0;
}

static void read_row(struct rows *rows, struct row *row, const char *out)
{
    char path[4096], name[300];
    snprintf(name, sizeof name, "results/%s.json", row->id); /* an id has 220 letters at most */
    row->json = json_read(join_path(path, out, name));
    row->state = row->json ? json_word(row->json, "state") : "internal error";
    row->note = row->json ? json_word(row->json, "note")
                          : "its grader ended without a word; what went wrong may stand above";
    const cJSON *test;
    for (int g = 0; g < rows->gaps; g++)
        row->gap_state[g] = "";
    cJSON_ArrayForEach(test, cJSON_GetObjectItemCaseSensitive(row->json, "tests")) take_test(rows, row, test);
    if (!*row->note && is_odd(rows, row))
        row->note = "each gap is right, but the parts do not make a whole: look at this one";
}

struct rows *rows_read(const struct class *class, const char *answers, const char *out)
{
    struct rows *rows = new_array(1, sizeof *rows);
    rows->count = class->count;
    rows->row = new_array(class->count, sizeof *rows->row);
    read_gaps(rows, answers);
    for (int i = 0; i < class->count; i++) {
        rows->row[i].id = class->submission[i].id;
        read_row(rows, &rows->row[i], out);
    }
    return rows;
}

void rows_free(struct rows *rows)
{
    for (int i = 0; i < rows->count; i++)
        cJSON_Delete(rows->row[i].json);
    free(rows->row);
    free(rows);
}

int has_score(const struct row *row)
{
    return strcmp(row->state, "internal error") != 0;
}

int gap_kind(const struct row *row, int gap)
{
    const char *state = row->gap_state[gap];
    return strcmp(state, "right") == 0           ? RIGHT_GAP
           : strcmp(state, "wrong") == 0         ? WRONG_GAP
           : strncmp(state, "blocked", 7) == 0   ? BLOCKED_GAP
           : strcmp(state, "not compiling") == 0 ? BROKEN_GAP
                                                 : OPEN_GAP;
}
