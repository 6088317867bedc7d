/* What passes between the driver and a harness: one request (a gap's inputs, all cases) and one reply (its
 * outputs). The reader of either trusts nothing: every count is bounded, and a message must fill its bytes
 * exactly. */
#ifndef MESSAGE_H
#define MESSAGE_H

#include <stddef.h>

enum { NAME_SIZE = 24, MAX_VALUES = 16, MAX_CASES = 24, MAX_COUNT = 1 << 22 };
enum { MAX_MESSAGE = 64 << 20 };

/* An array of numbers; a scalar is an array of one. */
struct value {
    char name[NAME_SIZE];
    char type; /* 'i' int, 'f' float, 'd' double */
    int count;
    void *data;
};

struct values {
    int count;
    struct value item[MAX_VALUES];
};

enum kind { REQUEST = 1, DONE, TODO_REACHED };

struct message {
    enum kind kind;
    char gap[NAME_SIZE]; /* whose test this is; in TODO_REACHED the gap that is open */
    int cases;
    struct values *values; /* [cases] */
};

/* Bytes of one number of that type, 0 for an unknown type. */
size_t type_size(char type);

/* Number i of a value as double. */
double number(const struct value *value, int i);

/* Append a zeroed value; returns it, or NULL if there is no room or the sizes are out of bounds. */
struct value *value_add(struct values *values, const char *name, char type, int count);

void values_free(struct values *values);
void message_free(struct message *message);

/* The message as bytes (freed by the caller), their number in *size. */
unsigned char *message_encode(const struct message *message, size_t *size);

/* Read a message; returns 1, or 0 if the bytes are anything else than one well-formed message. On 0 nothing
 * needs freeing. */
int message_decode(struct message *message, const unsigned char *bytes, size_t size);

#endif
