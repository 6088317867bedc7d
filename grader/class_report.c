/* From a class's result files to class.csv, class.html and the tables of its figures. */
#define _POSIX_C_SOURCE 200809L
#include "answers.h"
#include "class.h"
#include "json_file.h"
#include "kit/csv.h"
#include "kit/fail.h"
#include "kit/outfile.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_GAPS = 64, BINS = 11 };

/* The gaps that carry points or a bonus, and how often each of their mistakes was seen. */
static struct answers *gaps[MOST_GAPS];
static int seen[MOST_GAPS][MAX_MISTAKES], gap_count;

/* One student's row. */
struct row {
    const char *id;
    cJSON *json; /* NULL: no result */
    const char *state, *note;
    double score;
    const char *gap_state[MOST_GAPS];
};

static int by_number(const void *a, const void *b)
{
    const char *x = (*(struct answers *const *)a)->id, *y = (*(struct answers *const *)b)->id;
    return x[0] != y[0] ? x[0] - y[0] : atoi(x + 2) - atoi(y + 2);
}

static void read_gaps(const char *directory)
{
    char path[4096], name[220], error_file[256];
    const char *error;
    int line;
    FILE *list = fopen(join_path(path, directory, "list"), "r");
    if (!list)
        fail("there are no answers in %s", directory);
    while (gap_count < MOST_GAPS && fscanf(list, "%200s", name) == 1) {
        snprintf(error_file, sizeof error_file, "%s.txt", name);
        FILE *file = fopen(join_path(path, directory, error_file), "r");
        struct answers *answers = file ? answers_read(file, &error, &line) : NULL;
        if (file)
            fclose(file);
        if (answers && strcmp(answers->kind, "test") != 0)
            gaps[gap_count++] = answers;
    }
    fclose(list);
    qsort(gaps, (size_t)gap_count, sizeof *gaps, by_number);
}

static void take_test(struct row *row, const cJSON *test)
{
    const cJSON *data = cJSON_GetObjectItemCaseSensitive(test, "extra_data");
    for (int g = 0; g < gap_count; g++)
        if (strcmp(gaps[g]->id, json_word(test, "number")) == 0) {
            row->gap_state[g] = json_word(data, "state");
            for (int i = 0; i < gaps[g]->mistakes; i++)
                seen[g][i] += strcmp(gaps[g]->mistake[i].id, json_word(data, "misconception")) == 0;
        }
}

static struct row read_row(const char *out, const char *id)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/results/%s.json", out, id);
    struct row row = {.id = id, .json = json_read(path)};
    const cJSON *test;
    row.state = row.json ? json_word(row.json, "state") : "internal error";
    row.note = row.json ? json_word(row.json, "note") : "no result";
    const cJSON *score = cJSON_GetObjectItemCaseSensitive(row.json, "score");
    row.score = score ? score->valuedouble : 0.0;
    for (int g = 0; g < gap_count; g++)
        row.gap_state[g] = "";
    cJSON_ArrayForEach(test, cJSON_GetObjectItemCaseSensitive(row.json, "tests")) take_test(&row, test);
    return row;
}

static int has_score(const struct row *row)
{
    return strcmp(row->state, "internal error") != 0;
}

/* No cell can start a formula: an id has no such byte, all else is ours. */
static void write_csv(const struct row *row, int count, const char *out)
{
    char path[4096];
    struct outfile file;
    outfile_open(&file, join_path(path, out, "class.csv"));
    fputs("id,state,score", file.stream);
    for (int g = 0; g < gap_count; g++)
        fprintf(file.stream, ",%s", gaps[g]->id);
    fputs(",note\n", file.stream);
    for (int i = 0; i < count; i++) {
        fprintf(file.stream, "%s,%s,", row[i].id, row[i].state);
        if (has_score(&row[i]))
            fprintf(file.stream, "%.0f", row[i].score);
        for (int g = 0; g < gap_count; g++)
            fprintf(file.stream, ",%s", row[i].gap_state[g]);
        fprintf(file.stream, ",\"%s\"\n", row[i].note);
    }
    outfile_close(&file);
}

static void write_figure_tables(const struct row *row, int count, const char *out)
{
    struct csv csv;
    int bin[BINS] = {0};
    for (int i = 0; i < count; i++)
        if (has_score(&row[i]))
            bin[row[i].score >= 100.0 ? BINS - 1 : (int)(row[i].score / 10.0)]++;
    csv_open(&csv, out, "scores.csv", "from,students");
    for (int i = 0; i < BINS; i++)
        csv_row(&csv, 2, 10.0 * i, (double)bin[i]);
    csv_close(&csv);
    csv_open(&csv, out, "right.csv", "gap,right,blocked,wrong,not_started");
    for (int g = 0; g < gap_count; g++) {
        int number[4] = {0};
        for (int i = 0; i < count; i++) {
            const char *state = row[i].gap_state[g];
            number[strcmp(state, "right") == 0         ? 0
                   : strncmp(state, "blocked", 7) == 0 ? 1
                   : strcmp(state, "wrong") == 0       ? 2
                                                       : 3]++;
        }
        csv_named_row(&csv, gaps[g]->id, 4, (double)number[0], (double)number[1], (double)number[2],
                      (double)number[3]);
    }
    csv_close(&csv);
}

static void escaped(FILE *out, const char *text)
{
    for (; *text; text++)
        switch (*text) {
        case '<':
            fputs("&lt;", out);
            break;
        case '>':
            fputs("&gt;", out);
            break;
        case '&':
            fputs("&amp;", out);
            break;
        case '"':
            fputs("&quot;", out);
            break;
        default:
            fputc(*text, out);
        }
}

static const char style[] = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta "
                            "name=\"viewport\" content=\"width=device-width\">"
                            "<title>Class</title><style>"
                            ":root{color-scheme:light dark}body{font:16px/1.5 "
                            "Georgia,serif;max-width:70rem;margin:2rem auto;padding:0 1rem}"
                            "table{border-collapse:collapse;display:block;overflow-x:auto}td,th{padding:2px "
                            "5px;text-align:left;font-size:13px}"
                            "td.c{text-align:center;width:1.6em;color:#000}.right{background:#9fd8c4}.wrong{"
                            "background:#f0b28a}.blocked{background:#f5dd9d}"
                            ".none{background:#ddd}td:last-child{white-space:nowrap}.bar{background:#0072b2;"
                            "height:10px;display:inline-block}"
                            "img{max-width:100%;background:#fff}"
                            "</style></head><body>\n";

static void write_map(FILE *out, const struct row *row, int count)
{
    fputs("<h2>Gap by gap</h2>\n<p>R right, W wrong, B blocked by another gap, - not started or not "
          "compiling.</p>\n<table><tr><th>"
          "student</th><th>score</th>",
          out);
    for (int g = 0; g < gap_count; g++)
        fprintf(out, "<th>%s</th>", gaps[g]->id);
    fputs("<th></th></tr>\n", out);
    for (int i = 0; i < count; i++) {
        fputs("<tr><td>", out);
        escaped(out, row[i].id);
        if (has_score(&row[i]))
            fprintf(out, "</td><td>%.0f</td>", row[i].score);
        else
            fputs("</td><td>?</td>", out);
        for (int g = 0; g < gap_count; g++) {
            const char *state = row[i].gap_state[g];
            int kind = strcmp(state, "right") == 0         ? 0
                       : strcmp(state, "wrong") == 0       ? 1
                       : strncmp(state, "blocked", 7) == 0 ? 2
                                                           : 3;
            fprintf(out, "<td class=\"c %s\">%c</td>",
                    (const char *[]){"right", "wrong", "blocked", "none"}[kind], "RWB-"[kind]);
        }
        fputs("<td>", out);
        escaped(out, strcmp(row[i].state, "graded") == 0 && !*row[i].note ? "" : row[i].state);
        if (*row[i].note) {
            fputs(": ", out);
            escaped(out, row[i].note);
        }
        fputs("</td></tr>\n", out);
    }
    fputs("</table>\n", out);
}

/* The most frequent first. */
static void write_mistakes(FILE *out)
{
    fputs("<h2>Mistakes</h2>\n<p>How many submissions show which mistake, and where the lesson could be "
          "clearer.</p>\n<table>\n",
          out);
    for (;;) {
        int most = 0, gap = 0, mistake = 0;
        for (int g = 0; g < gap_count; g++)
            for (int i = 0; i < gaps[g]->mistakes; i++)
                if (seen[g][i] > most) {
                    most = seen[g][i];
                    gap = g;
                    mistake = i;
                }
        if (most == 0)
            break;
        seen[gap][mistake] = 0;
        fprintf(out,
                "<tr><td>%s</td><td>%d</td><td><span class=\"bar\" style=\"width:%dpx\"></span></td><td>",
                gaps[gap]->id, most, most > 40 ? 200 : 5 * most);
        escaped(out, gaps[gap]->mistake[mistake].name);
        fputs("</td><td>", out);
        escaped(out, gaps[gap]->mistake[mistake].read);
        fputs("</td></tr>\n", out);
    }
    fputs("</table>\n", out);
}

static const char *print_of(const struct row *row, int lesson)
{
    const char *print = cJSON_GetStringValue(
        cJSON_GetArrayItem(cJSON_GetObjectItemCaseSensitive(row->json, "prints"), lesson));
    return print ? print : "";
}

/* Files of lessons 2 and 3 whose code is the same to the letter. An untouched starter is no news. */
static void write_alike(FILE *out, const struct row *row, int count)
{
    fputs("<h2>Alike</h2>\n<p>The same code, comments and blanks apart. That is a question, not a verdict: "
          "two people may well write "
          "one line alike, seldom a whole file.</p>\n<ul>\n",
          out);
    for (int lesson = 1; lesson < 3; lesson++)
        for (int i = 0; i < count; i++) {
            int first = 1, others = 0;
            if (row[i].score == 0.0 || !*print_of(&row[i], lesson))
                continue;
            for (int k = 0; k < count; k++)
                if (k != i && row[k].score > 0.0 &&
                    strcmp(print_of(&row[i], lesson), print_of(&row[k], lesson)) == 0) {
                    first &= k > i;
                    others++;
                }
            if (!first || others == 0)
                continue;
            fprintf(out, "<li>lesson %d: ", lesson + 1);
            for (int k = i; k < count; k++)
                if (row[k].score > 0.0 && strcmp(print_of(&row[i], lesson), print_of(&row[k], lesson)) == 0) {
                    fputs(k == i ? "" : ", ", out);
                    escaped(out, row[k].id);
                }
            fputs("</li>\n", out);
        }
    fputs("</ul>\n", out);
}

static int write_html(const struct row *row, int count, const char *out)
{
    char path[4096];
    struct outfile file;
    int missing = 0;
    double sum = 0.0;
    for (int i = 0; i < count; i++) {
        missing += !has_score(&row[i]);
        sum += has_score(&row[i]) ? row[i].score : 0.0;
    }
    outfile_open(&file, join_path(path, out, "class.html"));
    fputs(style, file.stream);
    fprintf(file.stream, "<h1>%d submissions</h1>\n<p>Mean score %.1f.", count,
            count > missing ? sum / (count - missing) : 0.0);
    if (missing)
        fprintf(file.stream,
                " <strong>%d could not be graded for reasons of this machine</strong>: they have no score, "
                "and are tried "
                "again in the next run.",
                missing);
    fputs("</p>\n<p><img src=\"class-scores.svg\" alt=\"How many students have how many points\"></p>\n"
          "<p><img src=\"class-gaps.svg\" alt=\"For each gap, how many have it right\"></p>\n",
          file.stream);
    write_map(file.stream, row, count);
    write_mistakes(file.stream);
    write_alike(file.stream, row, count);
    fputs("</body></html>\n", file.stream);
    outfile_close(&file);
    return missing;
}

int class_report(const struct class *class, const char *answers, const char *out)
{
    struct row *row = new_array(class->count, sizeof *row);
    read_gaps(answers);
    for (int i = 0; i < class->count; i++)
        row[i] = read_row(out, class->submission[i].id);
    write_csv(row, class->count, out);
    write_figure_tables(row, class->count, out);
    int missing = write_html(row, class->count, out);
    for (int i = 0; i < class->count; i++)
        cJSON_Delete(row[i].json);
    free(row);
    return missing;
}
