#include "cases.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LISTED = 400 }; /* longer random inputs are kept as a seed */

void new_case(struct builder *b, const char *name)
{
    assert(b->answers->cases < MAX_CASES);
    b->now = &b->answers->test_case[b->answers->cases++];
    snprintf(b->now->name, sizeof b->now->name, "%s", name);
}

static struct value *add(struct builder *b, const char *name, char type, int count)
{
    struct value *value = value_add(&b->now->in, name, type, count);
    assert(value);
    return value;
}

void in_int(struct builder *b, const char *name, int value)
{
    in_ints(b, name, &value, 1);
}

void in_double(struct builder *b, const char *name, double value)
{
    in_doubles(b, name, &value, 1);
}

void in_ints(struct builder *b, const char *name, const int *values, int count)
{
    memcpy(add(b, name, 'i', count)->data, values, (size_t)count * sizeof *values);
}

void in_doubles(struct builder *b, const char *name, const double *values, int count)
{
    memcpy(add(b, name, 'd', count)->data, values, (size_t)count * sizeof *values);
}

void in_floats(struct builder *b, const char *name, const float *values, int count)
{
    memcpy(add(b, name, 'f', count)->data, values, (size_t)count * sizeof *values);
}

void in_below(struct builder *b, const char *name, int bound, int count)
{
    int *at = add(b, name, 'i', count)->data;
    for (int i = 0; i < count; i++)
        at[i] = (int)rng_below(&b->rng, (uint32_t)bound);
}

void in_uniform(struct builder *b, const char *name, double low, double high, int count)
{
    double *at = add(b, name, 'd', count)->data;
    for (int i = 0; i < count; i++)
        at[i] = low + (high - low) * rng_uniform(&b->rng);
}

void in_normal(struct builder *b, const char *name, double scale, int count)
{
    float *at = add(b, name, 'f', count)->data;
    if (count > LISTED) {
        draw_input(b->now, b->now->in.count - 1, (int)rng_below(&b->rng, 1 << 20), scale);
        return;
    }
    for (int i = 0; i < count; i++)
        at[i] = (float)(scale * rng_normal(&b->rng));
}

const double *in_alpha_bar(struct builder *b, double end, int T)
{
    double *at = add(b, "alpha_bar", 'd', T)->data;
    for (int t = 0; t < T; t++) {
        double way = (t + 0.2 + 0.6 * rng_uniform(&b->rng)) / T; /* falls at every step, by uneven amounts */
        at[t] = 1.0 - (1.0 - end) * way;
    }
    return at;
}

/* What a function keeps between calls shows when the first case comes once more. */
static void repeat_first(struct builder *b)
{
    const struct test_case *first = &b->answers->test_case[0];
    new_case(b, "the first again");
    for (int i = 0; i < first->in.count; i++) {
        const struct value *value = &first->in.item[i];
        memcpy(add(b, value->name, value->type, value->count)->data, value->data,
               (size_t)value->count * type_size(value->type));
        b->now->drawn[i] = first->drawn[i];
    }
}

void add_rule(struct builder *b, const char *kind, const char *output, const char *against, double low,
              double high)
{
    assert(b->answers->rules < MAX_VALUES);
    struct rule *rule = &b->answers->rule[b->answers->rules++];
    snprintf(rule->kind, sizeof rule->kind, "%s", kind);
    snprintf(rule->output, sizeof rule->output, "%s", output);
    snprintf(rule->against, sizeof rule->against, "%s", against);
    rule->low = low;
    rule->high = high;
}

int build_cases(struct builder *b, const char *id)
{
    const struct gap_cases *const lessons[] = {lesson1_cases, lesson2_cases, lesson3_cases, lesson4_cases,
                                               lesson5_cases};
    for (unsigned i = 0; i < sizeof lessons / sizeof *lessons; i++)
        for (const struct gap_cases *gap = lessons[i]; gap->id; gap++)
            if (strcmp(gap->id, id) == 0) {
                gap->build(b);
                repeat_first(b);
                return 1;
            }
    return build_whole(b, id);
}
