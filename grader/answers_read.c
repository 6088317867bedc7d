#define _POSIX_C_SOURCE 200809L
/* Reading answers: a line at a time, each line a keyword and its words. Anything unexpected is an error with
 * its line. */
#include "answers.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

struct parser {
    FILE *file;
    struct answers *answers;
    struct test_case *test_case; /* the case being read, or NULL */
    struct mistake *mistake;     /* the mistake being read, or NULL */
    int line, mistake_case;      /* mistake_case: how many cases of this mistake have begun */
    const char *error;
};

static int complain(struct parser *parser, const char *error)
{
    if (!parser->error)
        parser->error = error;
    return 0;
}

static int copy_text(struct parser *parser, char *to, size_t size, const char *text)
{
    if (strlen(text) >= size)
        return complain(parser, "this text is too long");
    memcpy(to, text, strlen(text) + 1);
    return 1;
}

static int parse_number(char **text, double *number)
{
    char *end;
    *number = strtod(*text, &end);
    int moved = end != *text;
    *text = end;
    return moved;
}

static int parse_count(char **text, int *count)
{
    double number;
    if (!parse_number(text, &number) || !(number >= 0 && number <= (double)MAX_COUNT) ||
        number != floor(number))
        return 0;
    *count = (int)number;
    return 1;
}

static int fill(struct parser *parser, struct value *value, char *text)
{
    for (int i = 0; i < value->count; i++) {
        double number;
        if (!parse_number(&text, &number))
            return complain(parser, "numbers are missing");
        if (value->type == 'i') {
            if (!(fabs(number) <= 2147483647.0))
                return complain(parser, "this whole number is too large");
            ((int *)value->data)[i] = (int)number;
        } else if (value->type == 'f')
            ((float *)value->data)[i] = (float)number;
        else
            ((double *)value->data)[i] = number;
    }
    return text[strspn(text, " ")] == '\0' ? 1 : complain(parser, "numbers are left over");
}

/* NAME TYPE COUNT : numbers, or NAME TYPE COUNT ~ SEED SCALE (inputs only). */
static int parse_value(struct parser *parser, struct values *values, char *text, int is_input)
{
    char name[NAME_SIZE], type, mark;
    int count, used = 0;
    if (sscanf(text, "%23s %c %d %c%n", name, &type, &count, &mark, &used) != 4)
        return complain(parser, "this is no 'NAME TYPE COUNT : numbers'");
    struct value *value = value_add(values, name, type, count);
    if (!value)
        return complain(parser, "too many values here, or an unknown type, or a count out of bounds");
    text += used;
    if (mark == ':')
        return fill(parser, value, text);
    int seed;
    double scale;
    if (mark != '~' || !is_input || type != 'f' || !parse_count(&text, &seed) ||
        !parse_number(&text, &scale) || !(scale > 0.0))
        return complain(parser, "this is no '~ SEED SCALE'");
    draw_input(parser->test_case, values->count - 1, seed, scale);
    return 1;
}

static int parse_input(struct parser *parser, char *text, int hidden)
{
    if (!parser->test_case || parser->mistake)
        return complain(parser, "an input belongs into a case");
    if (!parse_value(parser, &parser->test_case->in, text, 1))
        return 0;
    parser->test_case->hidden[parser->test_case->in.count - 1] = hidden;
    return 1;
}

static int parse_output(struct parser *parser, char *text)
{
    if (parser->mistake && parser->mistake_case > 0)
        return parse_value(parser, &parser->mistake->out[parser->mistake_case - 1], text, 0);
    if (!parser->test_case || parser->mistake)
        return complain(parser, "an output belongs into a case");
    return parse_value(parser, &parser->test_case->out, text, 0);
}

static int parse_case(struct parser *parser, const char *name)
{
    struct answers *answers = parser->answers;
    if (parser->mistake) {
        if (parser->mistake_case >= answers->cases ||
            strcmp(answers->test_case[parser->mistake_case].name, name) != 0)
            return complain(parser, "a mistake's cases must be the gap's, in the same order");
        parser->mistake_case++;
        return 1;
    }
    if (answers->cases == MAX_CASES)
        return complain(parser, "too many cases");
    parser->test_case = &answers->test_case[answers->cases++];
    return copy_text(parser, parser->test_case->name, sizeof parser->test_case->name, name);
}

static int mistake_is_whole(struct parser *parser)
{
    if (parser->mistake && parser->mistake_case != parser->answers->cases)
        return complain(parser, "the mistake before this line lacks cases");
    return 1;
}

static int parse_mistake(struct parser *parser, const char *id)
{
    struct answers *answers = parser->answers;
    if (!mistake_is_whole(parser))
        return 0;
    if (answers->mistakes == MAX_MISTAKES)
        return complain(parser, "too many mistakes");
    if (answers->cases == 0)
        return complain(parser, "mistakes come after the gap's cases");
    parser->mistake = &answers->mistake[answers->mistakes++];
    parser->mistake_case = 0;
    parser->mistake->out = calloc((size_t)answers->cases, sizeof *parser->mistake->out);
    if (!parser->mistake->out)
        return complain(parser, "out of memory");
    return copy_text(parser, parser->mistake->id, sizeof parser->mistake->id, id);
}

static int parse_hint(struct parser *parser, const char *text)
{
    struct hints *hints = parser->mistake ? &parser->mistake->hints : &parser->answers->hints;
    if (hints->count == MAX_HINTS)
        return complain(parser, "too many hints");
    return copy_text(parser, hints->text[hints->count++], TEXT, text);
}

static int parse_gap(struct parser *parser, const char *text)
{
    struct answers *answers = parser->answers;
    if (sscanf(text, "%23s %63s %d %7s", answers->id, answers->name, &answers->points, answers->kind) != 4 ||
        answers->points < 0 || answers->points > 100 ||
        (strcmp(answers->kind, "points") != 0 && strcmp(answers->kind, "bonus") != 0))
        return complain(parser, "this is no 'gap ID NAME N points|bonus'");
    return 1;
}

static int parse_test(struct parser *parser, const char *text)
{
    struct answers *answers = parser->answers;
    int used = 0;
    if (sscanf(text, "%23s %n", answers->id, &used) != 1 || used == 0)
        return complain(parser, "this is no 'test ID NAME'");
    memcpy(answers->kind, "test", 5);
    return copy_text(parser, answers->name, sizeof answers->name, text + used);
}

static int parse_rule(struct parser *parser, const char *text)
{
    struct answers *answers = parser->answers;
    if (answers->rules == MAX_VALUES)
        return complain(parser, "too many rules");
    struct rule *rule = &answers->rule[answers->rules++];
    if (sscanf(text, "%7s %23s %23s %lf %lf", rule->kind, rule->output, rule->against, &rule->low,
               &rule->high) != 5 ||
        (strcmp(rule->kind, "near") != 0 && strcmp(rule->kind, "excess") != 0 &&
         strcmp(rule->kind, "spread") != 0))
        return complain(parser, "this is no 'rule near|excess|spread OUTPUT INPUT LOW HIGH'");
    return 1;
}

static int parse_needs(struct parser *parser, const char *text)
{
    struct answers *answers = parser->answers;
    if (answers->needs_count == MAX_NEEDS)
        return complain(parser, "too many needs");
    return copy_text(parser, answers->needs[answers->needs_count++], NAME_SIZE, text);
}

static int parse_line(struct parser *parser, const char *word, char *rest)
{
    struct answers *answers = parser->answers;
    struct mistake *mistake = parser->mistake;
    if (strcmp(word, "in") == 0 || strcmp(word, "hidden") == 0)
        return parse_input(parser, rest, word[0] == 'h');
    if (strcmp(word, "out") == 0)
        return parse_output(parser, rest);
    if (strcmp(word, "case") == 0)
        return parse_case(parser, rest);
    if (strcmp(word, "same") == 0)
        return parser->mistake_case > 0 || complain(parser, "'same' belongs into a mistake's case");
    if (strcmp(word, "hint") == 0)
        return parse_hint(parser, rest);
    if (strcmp(word, "mistake") == 0)
        return parse_mistake(parser, rest);
    if (strcmp(word, "gap") == 0)
        return parse_gap(parser, rest);
    if (strcmp(word, "test") == 0)
        return parse_test(parser, rest);
    if (strcmp(word, "rule") == 0)
        return parse_rule(parser, rest);
    if (strcmp(word, "needs") == 0)
        return parse_needs(parser, rest);
    if (strcmp(word, "file") == 0)
        return copy_text(parser, answers->file, sizeof answers->file, rest);
    if (strcmp(word, "tolerance") == 0)
        return (parse_number(&rest, &answers->tolerance) && answers->tolerance > 0.0) ||
               complain(parser, "this is no tolerance");
    if (mistake && strcmp(word, "name") == 0)
        return copy_text(parser, mistake->name, TEXT, rest);
    if (mistake && strcmp(word, "effect") == 0)
        return copy_text(parser, mistake->effect, TEXT, rest);
    if (mistake && strcmp(word, "read") == 0)
        return copy_text(parser, mistake->read, TEXT, rest);
    return complain(parser, "I do not know this line");
}

/* Returns 1 at a well-placed "end". */
static int parse_lines(struct parser *parser)
{
    char *text = NULL;
    size_t room = 0;
    int ended = 0;
    while (!parser->error && !ended && getline(&text, &room, parser->file) > 0) {
        parser->line++;
        text[strcspn(text, "\r\n")] = '\0';
        char *rest = text + strcspn(text, " ");
        if (*rest)
            *rest++ = '\0';
        if (parser->line == 1 && (strcmp(text, "chisel-answers") != 0 || strcmp(rest, "1") != 0))
            complain(parser, "these are not answers, or those of another version");
        else if (strcmp(text, "end") == 0)
            ended = mistake_is_whole(parser);
        else if (parser->line > 1)
            parse_line(parser, text, rest);
    }
    free(text);
    return ended || complain(parser, "the end is missing");
}

struct answers *answers_read(FILE *file, const char **error, int *line)
{
    struct parser parser = {.file = file, .answers = calloc(1, sizeof(struct answers))};
    if (!parser.answers)
        complain(&parser, "out of memory");
    else if (parse_lines(&parser) && (!*parser.answers->kind || !*parser.answers->file ||
                                      parser.answers->tolerance <= 0.0 || parser.answers->cases == 0))
        complain(&parser, "the gap's name, file, tolerance or cases are missing");
    *error = parser.error;
    *line = parser.line;
    if (!parser.error)
        return parser.answers;
    if (parser.answers)
        answers_free(parser.answers);
    return NULL;
}
