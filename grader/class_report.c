/* class.csv, and the tables of the page's figures. */
#define _POSIX_C_SOURCE 200809L
#include "class_rows.h"
#include "kit/csv.h"
#include "kit/fail.h"
#include "kit/outfile.h"

#include <stdio.h>
#include <stdlib.h>

/* No cell can start a formula: an id has no such byte, all else is ours. */
static void write_csv(const struct rows *rows, const char *out)
{
    char path[4096];
    struct outfile file;
    outfile_open(&file, join_path(path, out, "class.csv"));
    fputs("id,state,points,bonus", file.stream);
    for (int g = 0; g < rows->gaps; g++)
        fprintf(file.stream, ",gap %s", rows->gap[g]->id); /* a spreadsheet would take 3.10 for 3.1 */
    fputs(",note\n", file.stream);
    for (int i = 0; i < rows->count; i++) {
        const struct row *row = &rows->row[i];
        fprintf(file.stream, "%s,%s,", row->id, row->state);
        if (has_score(row))
            fprintf(file.stream, "%d,%d", row->points, row->bonus);
        else
            fputc(',', file.stream);
        for (int g = 0; g < rows->gaps; g++)
            fprintf(file.stream, ",%s", row->gap_state[g]);
        fprintf(file.stream, ",\"%s\"\n", row->note);
    }
    outfile_close(&file);
}

/* How many have 0 to 9 points, 10 to 19, and so on up to all that the gaps are worth, or up to the most that anybody has. */
static void write_scores(const struct rows *rows, const char *out)
{
    struct csv csv;
    int most = rows->worth;
    for (int i = 0; i < rows->count; i++)
        if (has_score(&rows->row[i]) && rows->row[i].points > most)
            most = rows->row[i].points;
    int bins = most / 10 + 1, *bin = new_array(bins, sizeof *bin);
    for (int i = 0; i < rows->count; i++)
        if (has_score(&rows->row[i]))
            bin[rows->row[i].points / 10]++;
    csv_open(&csv, out, "scores.csv", "from,students");
    for (int i = 0; i < bins; i++)
        csv_row(&csv, 2, 10.0 * i, (double)bin[i]);
    csv_close(&csv);
    free(bin);
}

static void write_gaps(const struct rows *rows, const char *out)
{
    struct csv csv;
    csv_open(&csv, out, "right.csv", "gap,right,blocked,wrong,not_started");
    for (int g = 0; g < rows->gaps; g++) {
        int number[GAP_KINDS] = {0};
        for (int i = 0; i < rows->count; i++)
            if (*rows->row[i].gap_state[g]) /* what was refused has no states */
                number[gap_kind(&rows->row[i], g)]++;
        csv_named_row(&csv, rows->gap[g]->id, 4, (double)number[RIGHT_GAP], (double)number[BLOCKED_GAP],
                      (double)number[WRONG_GAP], (double)(number[OPEN_GAP] + number[BROKEN_GAP]));
    }
    csv_close(&csv);
}

int class_report(const struct class *class, const char *answers, const char *out)
{
    struct rows *rows = rows_read(class, answers, out);
    int missing = 0;
    for (int i = 0; i < rows->count; i++)
        if (!has_score(&rows->row[i])) {
            missing++;
            fprintf(stderr, "grade_class: no score for %s: %s\n", rows->row[i].id, rows->row[i].note);
        }
    write_csv(rows, out);
    write_scores(rows, out);
    write_gaps(rows, out);
    page_write(rows, out);
    rows_free(rows);
    return missing;
}
