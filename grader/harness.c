/* The untrusted side: one process a gap's test. It reads a request on descriptor 3, runs the student's
 * function on every case, writes one reply on descriptor 4, and knows inputs only: no answer, no reference,
 * no Check. */
#define _GNU_SOURCE
#include "guard.h"
#include "kit/todo.h"
#include "shim.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { REQUEST_FD = 3, REPLY_FD = 4, BROKEN = 71, WILD = -1234567891 };

static _Noreturn void broken(const char *why)
{
    fprintf(stderr, "harness: %s\n", why);
    _exit(BROKEN);
}

static void send_reply(const struct message *reply)
{
    size_t size, sent = 0;
    unsigned char *bytes = message_encode(reply, &size);
    while (sent < size) {
        ssize_t now = write(REPLY_FD, bytes + sent, size - sent);
        if (now <= 0)
            broken("the reply cannot be written");
        sent += (size_t)now;
    }
    free(bytes);
}

/* An open gap: the kit's own todo would print and exit; here it becomes a reply. */
void todo(const char *gap, const char *file, int line)
{
    (void)file;
    (void)line;
    struct message reply = {.kind = TODO_REACHED};
    snprintf(reply.gap, sizeof reply.gap, "%s", gap);
    send_reply(&reply);
    fflush(NULL);
    _exit(0);
}

static const struct value *take(struct call *call, char type, int *count)
{
    if (call->next >= call->in->count || call->in->item[call->next].type != type)
        broken("a case's inputs are not what the shim expects; make the answers again");
    const struct value *value = &call->in->item[call->next++];
    if (count)
        *count = value->count;
    return value;
}

/* A guarded copy of an input; `sealed` against writing. */
static void *copy(struct call *call, char type, int *count, int sealed)
{
    const struct value *value = take(call, type, count);
    size_t bytes = (size_t)value->count * type_size(type);
    void *array = guard_new(&call->guarded, value->name, bytes);
    memcpy(array, value->data, bytes);
    if (sealed)
        guard_seal(call->guarded);
    return array;
}

const int *take_ints(struct call *call, int *count)
{
    return copy(call, 'i', count, 1);
}

const float *take_floats(struct call *call, int *count)
{
    return copy(call, 'f', count, 1);
}

const double *take_doubles(struct call *call, int *count)
{
    return copy(call, 'd', count, 1);
}

int take_int(struct call *call)
{
    return *(const int *)take(call, 'i', NULL)->data;
}

double take_double(struct call *call)
{
    return *(const double *)take(call, 'd', NULL)->data;
}

/* Outputs are remembered by where they lie, and copied when the function has returned. */
static void *give(struct call *call, const char *name, char type, void *array, int count)
{
    struct value *value = value_add(call->out, name, type, count);
    if (!value)
        broken("no room for an output");
    free(value->data);
    value->data = array;
    return array;
}

double *give_doubles(struct call *call, const char *name, int count)
{
    double *array = guard_new(&call->guarded, name, (size_t)count * sizeof(double));
    for (int i = 0; i < count; i++)
        array[i] = (double)NAN;
    return give(call, name, 'd', array, count);
}

float *room_floats(struct call *call, int count)
{
    float *array = guard_new(&call->guarded, "room", (size_t)count * sizeof(float));
    for (int i = 0; i < count; i++)
        array[i] = NAN;
    return array;
}

float *give_floats(struct call *call, const char *name, int count)
{
    float *array = guard_new(&call->guarded, name, (size_t)count * sizeof(float));
    for (int i = 0; i < count; i++)
        array[i] = NAN;
    return give(call, name, 'f', array, count);
}

int *give_ints(struct call *call, const char *name, int count)
{
    int *array = guard_new(&call->guarded, name, (size_t)count * sizeof(int));
    for (int i = 0; i < count; i++)
        array[i] = WILD;
    return give(call, name, 'i', array, count);
}

void give_double(struct call *call, const char *name, double value)
{
    *give_doubles(call, name, 1) = value;
}

float *change_floats(struct call *call, int *count)
{
    const char *name = call->in->item[call->next].name;
    int n;
    float *array = copy(call, 'f', &n, 0);
    if (count)
        *count = n;
    return give(call, name, 'f', array, n);
}

double *change_doubles(struct call *call, int *count)
{
    const char *name = call->in->item[call->next].name;
    int n;
    double *array = copy(call, 'd', &n, 0);
    if (count)
        *count = n;
    return give(call, name, 'd', array, n);
}

shim_fn *find_shim(const char *gap)
{
    const struct shim *const tables[] = {lesson1_shims, lesson2_shims, lesson3_shims,
                                         lesson4_shims, lesson5_shims, whole_shims};
    for (unsigned i = 0; i < sizeof tables / sizeof *tables; i++)
        for (const struct shim *shim = tables[i]; shim->gap; shim++)
            if (strcmp(shim->gap, gap) == 0)
                return shim->run;
    return NULL;
}

static struct message read_request(void)
{
    unsigned char *bytes = NULL;
    size_t size = 0, room = 0;
    for (ssize_t now = 1; now > 0; size += (size_t)(now > 0 ? now : 0)) {
        if (size == room && !(bytes = realloc(bytes, room = room ? 2 * room : 1 << 16)))
            broken("no memory for the request");
        now = read(REQUEST_FD, bytes + size, room - size);
    }
    struct message request;
    if (!message_decode(&request, bytes, size) || request.kind != REQUEST)
        broken("the request is not one this harness reads");
    free(bytes);
    return request;
}

/* The outputs leave the guarded arrays, which are then checked. */
static void keep_outputs(struct values *out)
{
    for (int i = 0; i < out->count; i++) {
        size_t bytes = (size_t)out->item[i].count * type_size(out->item[i].type);
        void *kept = malloc(bytes);
        if (!kept)
            broken("no memory for the outputs");
        out->item[i].data = memcpy(kept, out->item[i].data, bytes);
    }
}

int main(void)
{
    struct message request = read_request(), reply = {.kind = DONE, .cases = request.cases};
    shim_fn *shim = find_shim(request.gap);
    memcpy(reply.gap, request.gap, sizeof reply.gap);
    reply.values = calloc(MAX_CASES, sizeof *reply.values);
    if (!shim || !reply.values)
        broken("there is no such test");
    for (int i = 0; i < request.cases; i++) {
        struct call call = {.in = &request.values[i], .out = &reply.values[i]};
        guard_explain_crashes(&call.guarded, i);
        shim(&call);
        keep_outputs(call.out);
        guard_check_and_free(&call.guarded);
    }
    send_reply(&reply);
    fflush(NULL);
    _exit(0);
}
