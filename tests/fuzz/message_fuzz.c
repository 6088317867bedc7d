/* The reader of messages on any bytes at all: what it takes as a message must come out of the writer the same. */
#include "message.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    struct message message;
    if (!message_decode(&message, bytes, size))
        return 0;
    size_t again;
    unsigned char *encoded = message_encode(&message, &again);
    if (again != size)
        abort();
    free(encoded);
    message_free(&message);
    return 0;
}
