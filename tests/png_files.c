#include "png_files.h"

#include <check.h>
#include <png.h>
#include <stdio.h>
#include <stdlib.h>

/* One pixel's samples, most significant byte first, into a row of packed bits. */
static void put(unsigned char *row, int index, int bit_depth, unsigned value)
{
    if (bit_depth == 16) {
        row[2 * index] = (unsigned char)(value >> 8);
        row[2 * index + 1] = (unsigned char)value;
    } else if (bit_depth == 8)
        row[index] = (unsigned char)value;
    else if (value)
        row[index / 8] = (unsigned char)(row[index / 8] | 0x80 >> index % 8);
}

static void fill_row(unsigned char *row, int y, int width, int bit_depth, int colour_type,
                     double (*shade)(int, int))
{
    int colours = colour_type & PNG_COLOR_MASK_COLOR && colour_type != PNG_COLOR_TYPE_PALETTE ? 3 : 1;
    int channels = colours + (colour_type & PNG_COLOR_MASK_ALPHA ? 1 : 0);
    unsigned most = (1u << bit_depth) - 1;
    for (int x = 0; x < width; x++) {
        unsigned value = (unsigned)(shade(x, y) * most + 0.5);
        for (int c = 0; c < channels; c++)
            put(row, x * channels + c, bit_depth, c < colours ? value : x < width / 2 ? most : 0);
    }
}

void write_png(const char *path, int width, int height, int bit_depth, int colour_type, int interlaced,
               double (*shade)(int x, int y))
{
    FILE *file = fopen(path, "wb");
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
    png_infop info = png_create_info_struct(png);
    ck_assert(file && png && info);
    png_init_io(png, file);
    png_set_IHDR(png, info, (png_uint_32)width, (png_uint_32)height, bit_depth, colour_type,
                 interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT,
                 PNG_FILTER_TYPE_DEFAULT);
    png_color palette[256];
    for (int i = 0; i < 256; i++)
        palette[i] = (png_color){(png_byte)i, (png_byte)i, (png_byte)i};
    if (colour_type == PNG_COLOR_TYPE_PALETTE)
        png_set_PLTE(png, info, palette, 256);
    png_write_info(png, info);
    int passes = interlaced ? png_set_interlace_handling(png) : 1;
    size_t bytes = png_get_rowbytes(png, info);
    for (int pass = 0; pass < passes; pass++)
        for (int y = 0; y < height; y++) {
            unsigned char *row = calloc(bytes, 1);
            fill_row(row, y, width, bit_depth, colour_type, shade);
            png_write_row(png, row);
            free(row);
        }
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
    fclose(file);
}
