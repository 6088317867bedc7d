/* What an editor or a platform made of a file's text: intake mends it, and the source check refuses it in words. */
#ifndef TEXT_H
#define TEXT_H

#include <stddef.h>

enum encoding { PLAIN_TEXT, UTF16_LITTLE, UTF16_BIG, NO_TEXT };

/* How these bytes are written. PLAIN_TEXT is all that a compiler reads: ASCII, UTF-8 with a byte order mark or without, lines
 * that end in LF, CR LF or CR. NO_TEXT is full of zero bytes, and is not UTF-16. */
enum encoding text_encoding(const unsigned char *bytes, size_t size);

/* For a sentence that begins "it is": "UTF-16", ... */
const char *encoding_name(enum encoding encoding);

/* Make plain text of UTF-16, in place; the bytes have `room`. Returns 1, or 0 if it does not fit or
 * the file is not sound UTF-16. */
int text_make_plain(unsigned char *bytes, size_t *size, size_t room);

#endif
