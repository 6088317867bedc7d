#include "answers.h"
#include "kit/rng.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

void draw_input(struct test_case *test_case, int index, int seed, double scale)
{
    struct value *value = &test_case->in.item[index];
    struct rng rng;
    rng_seed(&rng, (uint64_t)seed, 77);
    test_case->drawn[index].seed = seed;
    test_case->drawn[index].scale = scale;
    float *at = value->data;
    rng_normals(&rng, at, value->count);
    for (int i = 0; i < value->count; i++)
        at[i] = (float)scale * at[i];
}

int reduced_index(int i, int original_count)
{
    return i < PICKED ? (int)((long)i * (original_count - 1) / (PICKED - 1)) : -1;
}

static void reduce_one(struct value *value)
{
    struct rng rng;
    double *kept = calloc(PICKED + SUMS, sizeof *kept);
    if (!kept)
        abort();
    for (int i = 0; i < PICKED; i++)
        kept[i] = number(value, reduced_index(i, value->count));
    rng_seed(&rng, 1, 78);
    for (int s = 0; s < SUMS; s++)
        for (int i = 0; i < value->count; i++)
            kept[PICKED + s] += (rng_below(&rng, 2) ? 1.0 : -1.0) * number(value, i);
    free(value->data);
    value->data = kept;
    value->type = 'd';
    value->count = PICKED + SUMS;
}

void reduce(struct values *values)
{
    for (int i = 0; i < values->count; i++)
        if (values->item[i].count > LONG_OUTPUT)
            reduce_one(&values->item[i]);
}

void answers_free(struct answers *answers)
{
    for (int i = 0; i < answers->cases; i++) {
        values_free(&answers->test_case[i].in);
        values_free(&answers->test_case[i].out);
        for (int k = 0; k < answers->mistakes; k++)
            if (answers->mistake[k].out)
                values_free(&answers->mistake[k].out[i]);
    }
    for (int k = 0; k < answers->mistakes; k++)
        free(answers->mistake[k].out);
    free(answers);
}

/* ---- Writing ---- */

static void write_numbers(const struct value *value, FILE *file)
{
    for (int i = 0; i < value->count; i++) {
        if (value->type == 'i')
            fprintf(file, " %d", ((const int *)value->data)[i]);
        else
            fprintf(file, value->type == 'f' ? " %.9g" : " %.17g", number(value, i));
    }
    fputc('\n', file);
}

static void write_value(const char *role, const struct value *value, FILE *file)
{
    fprintf(file, "%s %s %c %d :", role, value->name, value->type, value->count);
    write_numbers(value, file);
}

static void write_hints(const struct hints *hints, FILE *file)
{
    for (int i = 0; i < hints->count; i++)
        fprintf(file, "hint %s\n", hints->text[i]);
}

static void write_case(const struct test_case *test_case, FILE *file)
{
    fprintf(file, "case %s\n", test_case->name);
    for (int i = 0; i < test_case->in.count; i++) {
        const struct value *value = &test_case->in.item[i];
        const char *role = test_case->hidden[i] ? "hidden" : "in";
        if (test_case->drawn[i].scale > 0.0)
            fprintf(file, "%s %s %c %d ~ %d %.17g\n", role, value->name, value->type, value->count,
                    test_case->drawn[i].seed, test_case->drawn[i].scale);
        else
            write_value(role, value, file);
    }
    for (int i = 0; i < test_case->out.count; i++)
        write_value("out", &test_case->out.item[i], file);
}

static void write_mistake(const struct answers *answers, const struct mistake *mistake, FILE *file)
{
    fprintf(file, "mistake %s\nname %s\neffect %s\nread %s\n", mistake->id, mistake->name, mistake->effect,
            mistake->read);
    write_hints(&mistake->hints, file);
    for (int i = 0; i < answers->cases; i++) {
        fprintf(file, "case %s\n", answers->test_case[i].name);
        if (mistake->out[i].count == 0)
            fputs("same\n", file);
        for (int k = 0; k < mistake->out[i].count; k++)
            write_value("out", &mistake->out[i].item[k], file);
    }
}

void answers_write(const struct answers *answers, FILE *file)
{
    fputs("chisel-answers 1\n", file);
    if (strcmp(answers->kind, "test") == 0)
        fprintf(file, "test %s %s\n", answers->id, answers->name);
    else
        fprintf(file, "gap %s %s %d %s\n", answers->id, answers->name, answers->points, answers->kind);
    fprintf(file, "file %s\n", answers->file);
    for (int i = 0; i < answers->needs_count; i++)
        fprintf(file, "needs %s\n", answers->needs[i]);
    fprintf(file, "tolerance %g\n", answers->tolerance);
    write_hints(&answers->hints, file);
    for (int i = 0; i < answers->rules; i++)
        fprintf(file, "rule %s %s %s %.17g %.17g\n", answers->rule[i].kind, answers->rule[i].output,
                answers->rule[i].against, answers->rule[i].low, answers->rule[i].high);
    for (int i = 0; i < answers->cases; i++)
        write_case(&answers->test_case[i], file);
    for (int i = 0; i < answers->mistakes; i++)
        write_mistake(answers, &answers->mistake[i], file);
    fputs("end\n", file);
}
