#include "hash.h"

void hash_bytes(uint64_t hash[2], const void *bytes, size_t count)
{
    const unsigned char *at = bytes;
    for (size_t i = 0; i < count; i++)
        for (int k = 0; k < 2; k++)
            hash[k] = (hash[k] ^ at[i]) * 1099511628211u;
}
