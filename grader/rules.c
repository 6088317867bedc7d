/* How a whole-lesson test is judged where its numbers may differ: by distances, errors and spreads. */
#include "verdict.h"

#include <math.h>
#include <string.h>

static double square(double x)
{
    return x * x;
}

/* Mean distance from the points of `points` to the nearest of `data`. */
static double mean_distance(const struct value *points, const struct value *data)
{
    double sum = 0.0;
    for (int i = 0; i + 1 < points->count; i += 2) {
        double x = number(points, i), y = number(points, i + 1), least = HUGE_VAL;
        for (int k = 0; k + 1 < data->count; k += 2)
            least = fmin(least, square(x - number(data, k)) + square(y - number(data, k + 1)));
        sum += 2.0 * sqrt(least) / points->count;
    }
    return sum;
}

static double mean_square(const struct value *a, const struct value *b)
{
    double sum = 0.0;
    for (int i = 0; i < a->count && i < b->count; i++)
        sum += square(number(a, i) - number(b, i)) / a->count;
    return sum;
}

static double spread(const struct value *value)
{
    double mean = 0.0, sum = 0.0;
    for (int i = 0; i < value->count; i++)
        mean += number(value, i) / value->count;
    for (int i = 0; i < value->count; i++)
        sum += square(number(value, i) - mean) / value->count;
    return sqrt(sum);
}

static const struct value *named(const struct values *values, const char *name)
{
    for (int i = 0; i < values->count; i++)
        if (strcmp(values->item[i].name, name) == 0)
            return &values->item[i];
    return NULL;
}

double rule_figure(const struct answers *answers, const struct rule *rule, const struct message *reply)
{
    const struct value *output = named(&reply->values[0], rule->output);
    const struct value *against = named(&answers->test_case[0].in, rule->against);
    if (output && rule->kind[0] == 's')
        return spread(output);
    if (!output || !against || (rule->kind[0] == 'e' && output->count != against->count))
        return -1.0;
    return rule->kind[0] == 'n' ? mean_distance(output, against) : mean_square(output, against);
}
