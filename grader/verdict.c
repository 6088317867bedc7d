#define _GNU_SOURCE
#include "verdict.h"

#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

const char *state_name(enum state state)
{
    static const char *const names[] = {"right", "wrong", "blocked", "not started", "not compiling"};
    return names[state];
}

int points_won(const struct result *result)
{
    return result->state == RIGHT ? result->answers->points : 0;
}

unsigned char *make_request(const struct answers *answers, int first, int cases, size_t *size)
{
    struct message request = {.kind = REQUEST, .cases = cases};
    request.values = calloc((size_t)cases, sizeof *request.values);
    if (!request.values)
        abort();
    memcpy(request.gap, answers->id, sizeof request.gap);
    for (int i = 0; i < cases; i++) {
        const struct test_case *test_case = &answers->test_case[first + i];
        for (int k = 0; k < test_case->in.count; k++)
            if (!test_case->hidden[k])
                request.values[i].item[request.values[i].count++] = test_case->in.item[k];
    }
    unsigned char *bytes = message_encode(&request, size);
    free(request.values);
    return bytes;
}

/* A number may be off by the tolerance times its own size and the array's root mean square (and a thousandth,
 * for zeros). */
static int number_differs(double expected, double got, double size, double tolerance, int nan_equal)
{
    if (isnan(expected) || isnan(got))
        return !(nan_equal && isnan(expected) && isnan(got));
    if (expected == got)
        return 0;
    if (isinf(expected) || isinf(got))
        return 1;
    return !(fabs(got - expected) <= tolerance * (fabs(expected) + size + 1e-3));
}

static double root_mean_square(const struct value *value)
{
    double sum = 0.0;
    int count = value->count == PICKED + SUMS
                    ? PICKED
                    : value->count; /* the sums of a reduced array are of another size */
    for (int i = 0; i < count; i++)
        sum += isfinite(number(value, i)) ? number(value, i) * number(value, i) / count : 0.0;
    return sqrt(sum);
}

int differ(const struct values *expected, const struct values *got, double tolerance, int nan_equal,
           struct difference *where)
{
    for (int item = 0; item < expected->count; item++) {
        const struct value *a = &expected->item[item], *b = &got->item[item];
        double size = root_mean_square(a);
        for (int i = 0; i < a->count; i++)
            if (number_differs(number(a, i), number(b, i), size, tolerance, nan_equal)) {
                *where = (struct difference){item, i};
                return 1;
            }
    }
    return 0;
}

static int same_shape(const struct values *a, const struct values *b)
{
    int same = a->count == b->count;
    for (int i = 0; same && i < a->count; i++)
        same = a->item[i].type == b->item[i].type && a->item[i].count == b->item[i].count;
    return same;
}

static void wrong(struct result *result, const char *why)
{
    result->state = WRONG;
    snprintf(result->why, sizeof result->why, "%s", why);
}

/* The last line that the harness itself wrote says what crashed, and in which case. */
static void say_crash(struct result *result)
{
    const char *line = NULL, *next = result->job.output;
    int number = -1, used = 0;
    while ((next = strstr(next, "chisel: case ")))
        line = next++;
    if (!line || sscanf(line, "chisel: case %d: %n", &number, &used) != 1 || number < 0 ||
        number >= result->answers->cases) {
        wrong(result, "it crashed");
        return;
    }
    result->failed_case = number;
    snprintf(result->why, sizeof result->why, "case \"%s\": it crashed: %.300s",
             result->answers->test_case[number].name, line + used);
}

/* How a harness ended, where that alone makes it wrong; returns 0 if it ended well. */
static int ended_badly(struct result *result)
{
    const struct job *job = &result->job;
    if (job->stopped == WAITED)
        wrong(result,
              "it was stopped: your code waited, and computed nothing. Does it sleep, or wait for input?");
    else if (job->stopped == USED_UP || (WIFSIGNALED(job->status) && (WTERMSIG(job->status) == SIGXCPU ||
                                                                      WTERMSIG(job->status) == SIGKILL)))
        wrong(result, "it was stopped: it used up its time. Does a loop never end?");
    else if (WIFSIGNALED(job->status))
        snprintf(result->why, sizeof result->why, "it crashed: %s", strsignal(WTERMSIG(job->status)));
    else if (WEXITSTATUS(job->status) == 70)
        say_crash(result);
    else if (WEXITSTATUS(job->status) != 0)
        snprintf(result->why, sizeof result->why,
                 "it ended the program, with status %d, before the function returned",
                 WEXITSTATUS(job->status));
    else if (job->reply_overflow || job->reply_size == 0)
        wrong(result, job->reply_overflow ? "it sent more than one result" : "it ended without a result");
    else
        return 0;
    result->state = WRONG;
    result->why[strcspn(result->why, "\n")] = '\0';
    return 1;
}

static void judge_by_rules(struct result *result, const struct message *reply)
{
    const struct answers *answers = result->answers;
    result->state = RIGHT;
    *result->why = '\0';
    for (int i = 0; i < answers->rules; i++) {
        const struct rule *rule = &answers->rule[i];
        double figure = rule_figure(answers, rule, reply);
        if (figure < 0.0) {
            wrong(result, "its result has another shape");
            return;
        }
        char part[64];
        snprintf(part, sizeof part, "%s%s %.4f", *result->why ? ", " : "", rule->output, figure);
        strncat(result->why, part, sizeof result->why - strlen(result->why) - 1);
        if (!(figure >= rule->low && figure <= rule->high)) {
            snprintf(part, sizeof part, " (must lie in %g to %g)", rule->low, rule->high);
            strncat(result->why, part, sizeof result->why - strlen(result->why) - 1);
            result->state = WRONG;
        }
    }
}

/* All cases of the reply are what this mistake gives. */
static int is_mistake(const struct answers *answers, const struct mistake *mistake,
                      const struct message *reply)
{
    struct difference where;
    for (int i = 0; i < answers->cases; i++) {
        const struct values *expected = mistake->out[i].count ? &mistake->out[i] : &answers->test_case[i].out;
        if (!same_shape(expected, &reply->values[i]) ||
            differ(expected, &reply->values[i], answers->tolerance, 1, &where))
            return 0;
    }
    return 1;
}

static void say_difference(struct result *result, int at, const struct value *expected,
                           const struct value *got, int index)
{
    char place[48] = "";
    int original = expected->count == PICKED + SUMS ? reduced_index(index, LONG_OUTPUT + 1) : index;
    if (expected->count == PICKED + SUMS)
        snprintf(place, sizeof place,
                 original < 0 ? " (a sum over all of it)" : " (number %d of those compared)", index);
    else if (expected->count > 1)
        snprintf(place, sizeof place, "[%d]", index);
    snprintf(result->why, sizeof result->why, "case \"%s\": %s%s: expected %.6g, got %.6g",
             result->answers->test_case[at].name, expected->name, place, number(expected, index),
             number(got, index));
}

static void compare(struct result *result, const struct message *reply)
{
    const struct answers *answers = result->answers;
    struct difference where;
    result->state = RIGHT;
    for (int i = 0; i < answers->cases && result->state == RIGHT; i++) {
        const struct values *expected = &answers->test_case[i].out;
        if (!same_shape(expected, &reply->values[i]))
            wrong(result, "its result has another shape");
        else if (differ(expected, &reply->values[i], answers->tolerance, 0, &where)) {
            result->state = WRONG;
            result->failed_case = i;
            say_difference(result, i, &expected->item[where.item], &reply->values[i].item[where.item],
                           where.index);
        }
    }
    for (int k = 0; k < answers->mistakes && result->state == WRONG && !result->mistake; k++)
        if (is_mistake(answers, &answers->mistake[k], reply))
            result->mistake = &answers->mistake[k];
}

/* An open gap was reached: this one's own, or one that it calls. */
static void open_gap_reached(struct result *result, const char *gap)
{
    if (strcmp(gap, result->answers->id) == 0) {
        result->state = NOT_STARTED;
        return;
    }
    result->state = WRONG;
    snprintf(result->why, sizeof result->why, "it calls gap %s, which is open", gap);
}

static void judge(struct result *result)
{
    struct message reply;
    if (ended_badly(result))
        return;
    if (!message_decode(&reply, result->job.reply, result->job.reply_size)) {
        wrong(result, "its result cannot be read");
        return;
    }
    if (reply.kind == TODO_REACHED)
        open_gap_reached(result, reply.gap);
    else if (reply.kind != DONE || strcmp(reply.gap, result->answers->id) != 0 ||
             reply.cases != result->answers->cases)
        wrong(result, "its result is not one for this test");
    else if (result->answers->rules > 0)
        judge_by_rules(result, &reply);
    else {
        for (int i = 0; i < reply.cases; i++)
            reduce(&reply.values[i]);
        compare(result, &reply);
    }
    message_free(&reply);
}

static struct result *find_result(struct result *results, int count, const char *id)
{
    for (int i = 0; i < count; i++)
        if (strcmp(results[i].answers->id, id) == 0)
            return &results[i];
    return NULL;
}

/* The gap to blame for a wrong one: the first need that is not right, or the one that this in turn is blocked
 * by. */
static const char *blame(struct result *results, int count, const struct result *result, int depth)
{
    for (int i = 0; i < result->answers->needs_count; i++) {
        const struct result *need = find_result(results, count, result->answers->needs[i]);
        if (!need || need->state == RIGHT)
            continue;
        const char *deeper =
            depth < 8 && need->state != NOT_STARTED ? blame(results, count, need, depth + 1) : NULL;
        return deeper ? deeper : need->answers->id;
    }
    return NULL;
}

void judge_all(struct result *results, int count, const struct build *build)
{
    for (int i = 0; i < count; i++) {
        judge(&results[i]);
        for (int k = 0; k < LESSONS; k++)
            if (build->lesson[k].wanted && !build->lesson[k].compiles &&
                strcmp(build->lesson[k].file, results[i].answers->file) == 0) {
                results[i].state = NOT_COMPILING;
                results[i].mistake = NULL;
                snprintf(results[i].why, sizeof results[i].why, "%s does not compile", build->lesson[k].file);
            }
    }
    for (int i = 0; i < count; i++) {
        const char *guilty = results[i].state == WRONG ? blame(results, count, &results[i], 0) : NULL;
        if (guilty)
            snprintf(results[i].blocked_by, sizeof results[i].blocked_by, "%s", guilty);
    }
    for (int i = 0; i < count; i++)
        if (*results[i].blocked_by) {
            results[i].state = BLOCKED;
            results[i].mistake = NULL;
        }
}
