/* Pictures for the tests, written through libpng's plain interface. */
#ifndef PNG_FILES_H
#define PNG_FILES_H

/* A width x height PNG of that bit depth and PNG_COLOR_TYPE; pixel (x, y)'s grey is shade(x, y) in 0..1.
 * Alpha, where the type has it, is 1 on the left half and 0 on the right. */
void write_png(const char *path, int width, int height, int bit_depth, int colour_type, int interlaced,
               double (*shade)(int x, int y));

#endif
