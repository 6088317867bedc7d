/* TAP and JUnit XML. */
#include "kit/outfile.h"
#include "report.h"

#include <stdio.h>
#include <string.h>

/* A comment block: every line after "# ". */
static void write_comment(FILE *out, const char *text)
{
    fputs("# ", out);
    for (; *text; text++) {
        fputc(*text, out);
        if (*text == '\n')
            fputs("# ", out);
    }
    fputc('\n', out);
}

void report_tap(const struct record *record, const char *path)
{
    struct outfile file;
    int asked = 0, number = 0;
    for (int i = 0; i < record->count; i++)
        asked += record->results[i].asked;
    outfile_open(&file, path);
    fprintf(file.stream, "TAP version 13\n1..%d\n", asked);
    for (int i = 0; i < record->count; i++) {
        const struct result *result = &record->results[i];
        if (!result->asked)
            continue;
        fprintf(file.stream, "%sok %d - %s", result->state == RIGHT ? "" : "not ", ++number, title(result));
        fprintf(file.stream, counts(result) ? " (%d/%d)\n" : "\n", points_won(result),
                result->answers->points);
        if (result->state != RIGHT) {
            char text[64];
            snprintf(text, sizeof text, "state: %s", state_name(result->state));
            write_comment(file.stream, text);
            write_comment(file.stream, explain(result));
        }
    }
    outfile_close(&file);
}

/* Text as XML may hold it; printable() has already taken the control characters out. */
static void write_xml(FILE *out, const char *text)
{
    for (; *text; text++) {
        const char *escape = *text == '&'    ? "&amp;"
                             : *text == '<'  ? "&lt;"
                             : *text == '>'  ? "&gt;"
                             : *text == '"'  ? "&quot;"
                             : *text == '\n' ? "&#10;"
                                             : NULL;
        if (escape)
            fputs(escape, out);
        else
            fputc(*text, out);
    }
}

static void write_case(FILE *out, const struct result *result)
{
    fprintf(out, "    <testcase classname=\"%.*s\" name=\"", (int)strcspn(result->answers->file, "."),
            result->answers->file);
    write_xml(out, title(result));
    fprintf(out, "\" time=\"%.3f\"", result->job.cpu_seconds);
    if (result->state == RIGHT) {
        fputs("/>\n", out);
        return;
    }
    const char *element = result->state == WRONG           ? "failure"
                          : result->state == NOT_COMPILING ? "error"
                                                           : "skipped";
    fprintf(out, ">\n      <%s message=\"", element);
    write_xml(out, explain(result));
    fputs("\"/>\n    </testcase>\n", out);
}

void report_junit(const struct record *record, const char *path)
{
    int tests = 0, of_state[5] = {0};
    for (int i = 0; i < record->count; i++)
        if (record->results[i].asked) {
            tests++;
            of_state[record->results[i].state]++;
        }
    struct outfile file;
    outfile_open(&file, path);
    fprintf(file.stream,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
            "  <testsuite name=\"chisel\" tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"%d\" "
            "time=\"%.3f\">\n",
            tests, of_state[WRONG], of_state[NOT_COMPILING], of_state[BLOCKED] + of_state[NOT_STARTED],
            record->seconds);
    for (int i = 0; i < record->count; i++)
        if (record->results[i].asked)
            write_case(file.stream, &record->results[i]);
    fputs("  </testsuite>\n</testsuites>\n", file.stream);
    outfile_close(&file);
}
