#include "kit/csv.h"

#include <stdarg.h>

void csv_open(struct csv *csv, const char *directory, const char *name, const char *header)
{
    char path[4096];
    outfile_open(&csv->file, join_path(path, directory, name));
    fprintf(csv->file.stream, "%s\n", header);
}

static void write_cells(struct csv *csv, const char *separator, int count, va_list cells)
{
    for (int i = 0; i < count; i++) {
        fprintf(csv->file.stream, "%s%.7g", separator, va_arg(cells, double));
        separator = ",";
    }
    fputc('\n', csv->file.stream);
}

void csv_row(struct csv *csv, int count, ...)
{
    va_list cells;
    va_start(cells, count);
    write_cells(csv, "", count, cells);
    va_end(cells);
}

void csv_named_row(struct csv *csv, const char *name, int count, ...)
{
    va_list cells;
    va_start(cells, count);
    fputs(name, csv->file.stream);
    write_cells(csv, ",", count, cells);
    va_end(cells);
}

void csv_gap(struct csv *csv)
{
    fputc('\n', csv->file.stream);
}

void csv_close(struct csv *csv)
{
    outfile_close(&csv->file);
}

void csv_points(const char *directory, const char *name, const float *xy, int rows)
{
    struct csv csv;
    csv_open(&csv, directory, name, "x,y");
    for (int i = 0; i < rows; i++)
        csv_row(&csv, 2, (double)xy[2 * i], (double)xy[2 * i + 1]);
    csv_close(&csv);
}
