#include "text.h"

#include <stdlib.h>
#include <string.h>

/* Without a byte order mark UTF-16 shows by its zeros: C is almost all ASCII, so every second byte is one. */
static enum encoding look_for_zeros(const unsigned char *bytes, size_t size)
{
    size_t zeros[2] = {0, 0};
    for (size_t i = 0; i < size; i++)
        zeros[i % 2] += bytes[i] == 0;
    if (zeros[1] > size / 4 && zeros[0] < size / 100)
        return UTF16_LITTLE;
    if (zeros[0] > size / 4 && zeros[1] < size / 100)
        return UTF16_BIG;
    return zeros[0] + zeros[1] > size / 4 ? NO_TEXT : PLAIN_TEXT; /* a few zeros in a comment do no harm */
}

enum encoding text_encoding(const unsigned char *bytes, size_t size)
{
    if (size >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE)
        return size >= 4 && bytes[2] == 0 && bytes[3] == 0 ? NO_TEXT /* UTF-32 */ : UTF16_LITTLE;
    if (size >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF)
        return UTF16_BIG;
    return look_for_zeros(bytes, size);
}

const char *encoding_name(enum encoding encoding)
{
    switch (encoding) {
    case UTF16_LITTLE:
    case UTF16_BIG:
        return "UTF-16";
    case NO_TEXT:
        return "full of zero bytes";
    default:
        return "plain text";
    }
}

/* The bytes of one character in UTF-8; returns how many. */
static size_t put_utf8(unsigned char *to, unsigned long c)
{
    if (c < 0x80) {
        to[0] = (unsigned char)c;
        return 1;
    }
    size_t count = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    for (size_t i = count; i-- > 1; c >>= 6)
        to[i] = (unsigned char)(0x80 | (c & 0x3F));
    to[0] = (unsigned char)((0xF00 >> count & 0xFF) | c);
    return count;
}

static unsigned long unit(const unsigned char *at, int big)
{
    return big ? (unsigned long)at[0] << 8 | at[1] : (unsigned long)at[1] << 8 | at[0];
}

/* Returns how many bytes were written to `to`, which has room for `room`, or 0. */
static size_t decode_utf16(const unsigned char *from, size_t size, int big, unsigned char *to, size_t room)
{
    size_t used = 0;
    for (size_t i = 0; i + 1 < size; i += 2) {
        unsigned long c = unit(from + i, big);
        if (c == 0xFEFF && i == 0)
            continue;
        if (c >= 0xD800 && c < 0xDC00 && i + 3 < size) {
            unsigned long low = unit(from + i + 2, big);
            if (low < 0xDC00 || low > 0xDFFF)
                return 0;
            c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
            i += 2;
        } else if (c >= 0xD800 && c <= 0xDFFF)
            return 0;
        if (c == 0 || used + 4 > room)
            return 0;
        used += put_utf8(to + used, c);
    }
    return size % 2 ? 0 : used;
}

int text_make_plain(unsigned char *bytes, size_t *size, size_t room)
{
    enum encoding encoding = text_encoding(bytes, *size);
    if (encoding != UTF16_LITTLE && encoding != UTF16_BIG)
        return encoding != NO_TEXT;
    unsigned char *plain = malloc(room);
    size_t used = plain ? decode_utf16(bytes, *size, encoding == UTF16_BIG, plain, room) : 0;
    if (used > 0)
        memcpy(bytes, plain, used);
    *size = used > 0 ? used : *size;
    free(plain);
    return used > 0;
}
