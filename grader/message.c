#include "message.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* On the wire: this header; then for each case a uint32 count, and for each value its name, type and count as
 * uint32, its data. */
struct wire_header {
    char magic[4];
    uint32_t version, kind, cases;
    char gap[NAME_SIZE];
};

static const char MAGIC[4] = {'C', 'H', 'S', 'L'};
enum { VERSION = 1 };

size_t type_size(char type)
{
    return type == 'i' ? sizeof(int) : type == 'f' ? sizeof(float) : type == 'd' ? sizeof(double) : 0;
}

double number(const struct value *value, int i)
{
    if (value->type == 'i')
        return ((const int *)value->data)[i];
    return value->type == 'f' ? (double)((const float *)value->data)[i] : ((const double *)value->data)[i];
}

struct value *value_add(struct values *values, const char *name, char type, int count)
{
    if (values->count == MAX_VALUES || count < 1 || count > MAX_COUNT || type_size(type) == 0)
        return NULL;
    struct value *value = &values->item[values->count];
    value->data = calloc((size_t)count, type_size(type));
    if (!value->data)
        return NULL;
    snprintf(value->name, sizeof value->name, "%s", name);
    value->type = type;
    value->count = count;
    values->count++;
    return value;
}

void values_free(struct values *values)
{
    for (int i = 0; i < values->count; i++)
        free(values->item[i].data);
    values->count = 0;
}

void message_free(struct message *message)
{
    for (int i = 0; i < message->cases; i++)
        values_free(&message->values[i]);
    free(message->values);
    message->values = NULL;
    message->cases = 0;
}

struct writer {
    unsigned char *bytes;
    size_t size;
};

static void put(struct writer *writer, const void *data, size_t size)
{
    writer->bytes = realloc(writer->bytes, writer->size + size);
    if (!writer->bytes)
        abort();
    memcpy(writer->bytes + writer->size, data, size);
    writer->size += size;
}

static void put_count(struct writer *writer, int count)
{
    uint32_t wire = (uint32_t)count;
    put(writer, &wire, sizeof wire);
}

static void put_value(struct writer *writer, const struct value *value)
{
    char name[NAME_SIZE] = {0};
    snprintf(name, sizeof name, "%s", value->name);
    put(writer, name, sizeof name);
    put_count(writer, value->type);
    put_count(writer, value->count);
    put(writer, value->data, (size_t)value->count * type_size(value->type));
}

unsigned char *message_encode(const struct message *message, size_t *size)
{
    struct wire_header header = {
        .version = VERSION, .kind = message->kind, .cases = (uint32_t)message->cases};
    memcpy(header.magic, MAGIC, sizeof MAGIC);
    snprintf(header.gap, sizeof header.gap, "%s", message->gap);
    struct writer writer = {NULL, 0};
    put(&writer, &header, sizeof header);
    for (int i = 0; i < message->cases; i++) {
        put_count(&writer, message->values[i].count);
        for (int k = 0; k < message->values[i].count; k++)
            put_value(&writer, &message->values[i].item[k]);
    }
    *size = writer.size;
    return writer.bytes;
}

struct reader {
    const unsigned char *at;
    size_t left;
};

static int take(struct reader *reader, void *data, size_t size)
{
    if (size > reader->left)
        return 0;
    memcpy(data, reader->at, size);
    reader->at += size;
    reader->left -= size;
    return 1;
}

static int take_value(struct reader *reader, struct values *values)
{
    char name[NAME_SIZE];
    uint32_t type, count;
    if (!take(reader, name, sizeof name) || !take(reader, &type, sizeof type) ||
        !take(reader, &count, sizeof count))
        return 0;
    if (memchr(name, '\0', sizeof name) == NULL || type > 127 || count > MAX_COUNT)
        return 0;
    size_t bytes = (size_t)count * type_size((char)type);
    if (bytes > reader->left)
        return 0;
    struct value *value = value_add(values, name, (char)type, (int)count);
    return value && take(reader, value->data, bytes);
}

static int take_values(struct reader *reader, struct values *values)
{
    uint32_t count;
    if (!take(reader, &count, sizeof count) || count > MAX_VALUES)
        return 0;
    for (uint32_t i = 0; i < count; i++)
        if (!take_value(reader, values))
            return 0;
    return 1;
}

static int header_is_sound(const struct wire_header *header)
{
    return memcmp(header->magic, MAGIC, sizeof MAGIC) == 0 && header->version == VERSION &&
           header->kind >= REQUEST && header->kind <= TODO_REACHED && header->cases <= MAX_CASES &&
           memchr(header->gap, '\0', sizeof header->gap) != NULL;
}

int message_decode(struct message *message, const unsigned char *bytes, size_t size)
{
    struct reader reader = {bytes, size};
    struct wire_header header;
    if (!take(&reader, &header, sizeof header) || !header_is_sound(&header))
        return 0;
    *message = (struct message){.kind = (enum kind)header.kind, .cases = (int)header.cases};
    memcpy(message->gap, header.gap, sizeof message->gap);
    message->values = calloc(header.cases ? header.cases : 1, sizeof *message->values);
    int sound = message->values != NULL;
    for (int i = 0; sound && i < message->cases; i++)
        sound = take_values(&reader, &message->values[i]);
    if (sound && reader.left == 0)
        return 1;
    if (message->values)
        message_free(message);
    return 0;
}
