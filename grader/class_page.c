/* class.html: one page that opens from disk, with a map of students and gaps, the mistakes that were made, and files that are alike. */
#include "class_rows.h"
#include "kit/fail.h"
#include "kit/outfile.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

static const char style[] =
    "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta "
    "name=\"viewport\" content=\"width=device-width\">"
    "<title>Class</title><style>"
    ":root{color-scheme:light dark}body{font:16px/1.5 "
    "Georgia,serif;max-width:70rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse;display:block;overflow-x:auto}td,th{padding:2px "
    "5px;text-align:left;font-size:13px}"
    "td.c{text-align:center;width:1.6em;color:#000}.right{background:#9fd8c4}.wrong{"
    "background:#f0b28a}.blocked{background:#f5dd9d}"
    ".broken{background:#e0b0d5}.none{background:#ddd}td.note:not(:empty){min-width:16em}tr>th:first-child{"
    "position:sticky;left:0;background:"
    "Canvas;max-width:12em;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.bar{background:#0072b2;"
    "height:10px;display:inline-block}"
    "img{max-width:100%;background:#fff}"
    "</style></head><body>\n";

static void write_map_row(FILE *out, const struct rows *rows, const struct row *row)
{
    static const char *const class_of[] = {"right", "wrong", "blocked", "broken", "none"};
    fputs("<tr><th>", out);
    escaped(out, row->id);
    if (has_score(row))
        fprintf(out, "</th><td>%d</td><td>%d</td><td class=\"note\">", row->points, row->bonus);
    else
        fputs("</th><td>?</td><td>?</td><td class=\"note\">", out);
    escaped(out, strcmp(row->state, "graded") == 0 && !*row->note ? "" : row->state);
    if (*row->note) {
        fputs(": ", out);
        escaped(out, row->note);
    }
    fputs("</td>", out);
    for (int g = 0; g < rows->gaps; g++) {
        int kind = gap_kind(row, g);
        fprintf(out, "<td class=\"c %s\">%c</td>", class_of[kind], "RWBC-"[kind]);
    }
    fputs("</tr>\n", out);
}

static void write_map(FILE *out, const struct rows *rows)
{
    fputs("<h2>Gap by gap</h2>\n<p>R right, W wrong, B blocked by another gap, C not compiling, - not "
          "started.</p>\n<table><tr><th>student</th><th>points</th><th>bonus</th><th></th>",
          out);
    for (int g = 0; g < rows->gaps; g++)
        fprintf(out, "<th>%s</th>", rows->gap[g]->id);
    fputs("</tr>\n", out);
    for (int i = 0; i < rows->count; i++)
        write_map_row(out, rows, &rows->row[i]);
    fputs("</table>\n", out);
}

struct sighting {
    int times, order;
    const char *gap;
    const struct mistake *mistake;
};

/* The most frequent first, else as the lessons have them. */
static int by_times(const void *a, const void *b)
{
    const struct sighting *x = a, *y = b;
    return x->times != y->times ? y->times - x->times : x->order - y->order;
}

static void write_mistakes(FILE *out, const struct rows *rows)
{
    struct sighting *sighting = new_array((long)MOST_GAPS * MAX_MISTAKES, sizeof *sighting);
    int count = 0;
    for (int g = 0; g < rows->gaps; g++)
        for (int i = 0; i < rows->gap[g]->mistakes; i++)
            if (rows->seen[g][i] > 0) {
                sighting[count] =
                    (struct sighting){rows->seen[g][i], count, rows->gap[g]->id, &rows->gap[g]->mistake[i]};
                count++;
            }
    qsort(sighting, (size_t)count, sizeof *sighting, by_times);
    fputs("<h2>Mistakes</h2>\n<p>How many submissions show which mistake, and where the lesson could be "
          "clearer.</p>\n<table>\n",
          out);
    for (int i = 0; i < count; i++) {
        int times = sighting[i].times;
        fprintf(out,
                "<tr><td>%s</td><td>%d</td><td><span class=\"bar\" style=\"width:%dpx\"></span></td><td>",
                sighting[i].gap, times, times > 40 ? 200 : 5 * times);
        escaped(out, sighting[i].mistake->name);
        fputs("</td><td>", out);
        escaped(out, sighting[i].mistake->read);
        fputs("</td></tr>\n", out);
    }
    fputs("</table>\n", out);
    free(sighting);
}

/* What a row's file of one lesson is compared by: empty if nobody wrote in it, since untouched starters are no news. */
static const char *print_of(const struct rows *rows, int i, int lesson)
{
    const struct row *row = &rows->row[i];
    for (int g = 0; g < rows->gaps; g++)
        if (rows->gap[g]->id[0] == '1' + lesson && *row->gap_state[g] &&
            strcmp(row->gap_state[g], "not started") != 0) {
            const cJSON *prints = cJSON_GetObjectItemCaseSensitive(row->json, "prints");
            const char *print = cJSON_GetStringValue(cJSON_GetArrayItem(prints, lesson));
            return print ? print : "";
        }
    return "";
}

/* A list item of all rows from i on whose files are alike, if i is the first of several. */
static void write_group(FILE *out, const struct rows *rows, int i, int lesson)
{
    const char *print = print_of(rows, i, lesson);
    int first = i, last = i;
    for (int k = 0; k < rows->count && *print; k++)
        if (strcmp(print_of(rows, k, lesson), print) == 0) {
            first = k < first ? k : first;
            last = k > last ? k : last;
        }
    if (first < i || last == i)
        return;
    fprintf(out, "<li>lesson %d: ", lesson + 1);
    for (int k = i; k < rows->count; k++)
        if (strcmp(print_of(rows, k, lesson), print) == 0) {
            fputs(k == i ? "" : ", ", out);
            escaped(out, rows->row[k].id);
        }
    fputs("</li>\n", out);
}

/* Lesson 1 is too short: there two right answers are often alike. */
static void write_alike(FILE *out, const struct rows *rows)
{
    fputs("<h2>Alike</h2>\n<p>The same code, comments and blanks apart. That is a question, not a verdict: "
          "two people may well write one line alike, seldom a whole file.</p>\n<ul>\n",
          out);
    for (int lesson = 1; lesson < 5; lesson++)
        for (int i = 0; i < rows->count; i++)
            write_group(out, rows, i, lesson);
    fputs("</ul>\n", out);
}

static void write_summary(FILE *out, const struct rows *rows)
{
    int scored = 0;
    double sum = 0.0;
    for (int i = 0; i < rows->count; i++)
        if (has_score(&rows->row[i])) {
            scored++;
            sum += rows->row[i].points;
        }
    fprintf(out, "<h1>%d submissions</h1>\n<p>Mean of the points, bonus apart: %.1f of %d.", rows->count,
            scored ? sum / scored : 0.0, rows->worth);
    if (scored < rows->count)
        fprintf(out,
                " <strong>%d could not be graded for reasons of this machine</strong>: they have no score, "
                "and are tried again in the next run.",
                rows->count - scored);
    fputs("</p>\n<p><img src=\"class-scores.svg\" alt=\"How many students have how many points\"></p>\n"
          "<p><img src=\"class-gaps.svg\" alt=\"For each gap, how many have it right\"></p>\n",
          out);
}

void page_write(const struct rows *rows, const char *out)
{
    char path[4096];
    struct outfile file;
    outfile_open(&file, join_path(path, out, "class.html"));
    fputs(style, file.stream);
    write_summary(file.stream, rows);
    write_map(file.stream, rows);
    write_mistakes(file.stream, rows);
    write_alike(file.stream, rows);
    fputs("</body></html>\n", file.stream);
    outfile_close(&file);
}
