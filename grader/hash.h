/* 128 bits that tell files and names apart: FNV-1a from two starts. */
#ifndef HASH_H
#define HASH_H

#include <stddef.h>
#include <stdint.h>

#define HASH_START                                                                                           \
    {                                                                                                        \
        14695981039346656037u, 88172645463325252u                                                            \
    }

/* Continue a hash over more bytes. */
void hash_bytes(uint64_t hash[2], const void *bytes, size_t count);

#endif
