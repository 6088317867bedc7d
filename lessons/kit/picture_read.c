#include "kit/fail.h"
#include "kit/picture.h"

#include <errno.h>
#include <png.h>
#include <stdlib.h>
#include <string.h>

enum { SMALLEST = 8, LARGEST = 4096, START = 16 };

/* What other kinds of file begin with, at an offset; a ? is any byte. People rename them, and phones do not say. */
static const struct kind {
    int offset, length;
    const char *bytes, *name;
} kinds[] = {{0, 3, "\xff\xd8\xff", "a JPEG picture"},
             {0, 12, "RIFF????WEBP", "a WebP picture"},
             {4, 6, "ftyphe", "a HEIC picture"},
             {4, 7, "ftypmif", "a HEIC picture"},
             {4, 8, "ftypavif", "an AVIF picture"},
             {0, 4, "GIF8", "a GIF picture"},
             {0, 2, "BM", "a BMP picture"},
             {0, 4, "II*\0", "a TIFF picture"},
             {0, 4, "MM\0*", "a TIFF picture"},
             {0, 5, "%PDF-", "a PDF document"},
             {0, 4, "<svg", "an SVG drawing"},
             {0, 5, "<?xml", "an SVG drawing"},
             {12, 4, "CgBI", "Apple's own variant of PNG (CgBI), as it lies in an app for a phone"}};

static int begins(const unsigned char *start, const struct kind *kind)
{
    for (int i = 0; i < kind->length; i++)
        if (kind->bytes[i] != '?' && start[kind->offset + i] != (unsigned char)kind->bytes[i])
            return 0;
    return 1;
}

static FILE *open_png(const char *path)
{
    unsigned char start[START + 4] = {0};
    FILE *file = fopen(path, "rb");
    if (!file)
        fail("cannot read %s: %s; give the path of a PNG picture", path, strerror(errno));
    if (fread(start, 1, START, file) == 0)
        fail("cannot read %s: %s; give the path of a PNG picture", path,
             ferror(file) ? strerror(errno) : "it is empty");
    for (unsigned i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (begins(start, &kinds[i]))
            fail("cannot read %s: it is %s; save it as an ordinary PNG picture", path, kinds[i].name);
    rewind(file);
    return file;
}

/* libpng's errors come back here: fail never returns, so nothing is read after one. */
static void read_error(png_structp png, png_const_charp message)
{
    fail("cannot read %s: %s; give the path of a whole PNG picture", (const char *)png_get_error_ptr(png),
         message);
}

static void read_warning(png_structp png, png_const_charp message)
{
    (void)png;
    (void)message;
}

/* An animated PNG is a whole PNG with more pictures behind it. */
static int see_chunk(png_structp png, png_unknown_chunkp chunk)
{
    if (memcmp(chunk->name, "acTL", 4) == 0)
        warn("%s is an animated PNG; its first picture is used", (const char *)png_get_error_ptr(png));
    return 0;
}

static void check_size(unsigned width, unsigned height, const char *path)
{
    if (width < SMALLEST || height < SMALLEST || width > LARGEST || height > LARGEST)
        fail("%s is %u x %u pixels; use a picture of %d x %d to %d x %d", path, width, height, SMALLEST,
             SMALLEST, LARGEST, LARGEST);
}

/* Whatever the file holds, ask for 8-bit red, green, blue and alpha. What it says of its colours (gAMA, sRGB, iCCP, cHRM) is left
 * aside: the same samples are the same grey in every file, as on the screen of a program that knows nothing of such chunks. So
 * libpng is not asked for grey, since it would weigh the colours by those. (libpng's shorter interface, png_image_*, would, and
 * version 1.6.39 garbles interlaced 16-bit pictures in it.) */
static void ask_for_colours(png_structp png, png_infop info)
{
    png_set_expand(png);
    png_set_scale_16(png);
    png_set_gray_to_rgb(png);
    png_set_add_alpha(png, 255, PNG_FILLER_AFTER);
    png_set_interlace_handling(png);
    png_read_update_info(png, info);
}

/* The grey of one pixel on white paper, with the weights of ITU-R BT.709. */
static double grey_of(const unsigned char *pixel)
{
    double grey = (0.2126 * pixel[0] + 0.7152 * pixel[1] + 0.0722 * pixel[2]) / 255.0;
    double alpha = pixel[3] / 255.0;
    return alpha * grey + 1.0 - alpha;
}

static struct picture read_pixels(png_structp png, png_infop info, png_infop end)
{
    struct picture picture =
        picture_new((int)png_get_image_width(png, info), (int)png_get_image_height(png, info));
    size_t bytes = png_get_rowbytes(png, info);
    unsigned char *block = new_array(picture.height, bytes);
    png_bytepp rows = new_array(picture.height, sizeof *rows);
    for (int y = 0; y < picture.height; y++)
        rows[y] = block + (size_t)y * bytes;
    png_read_image(png, rows);
    png_read_end(png, end);
    for (int y = 0; y < picture.height; y++)
        for (int x = 0; x < picture.width; x++)
            picture.grey[(long)y * picture.width + x] = grey_of(rows[y] + 4 * x);
    free(rows);
    free(block);
    return picture;
}

static unsigned number_at(const unsigned char *at, int bytes, int big_endian)
{
    unsigned number = 0;
    for (int i = 0; i < bytes; i++)
        number |= (unsigned)at[big_endian ? bytes - 1 - i : i] << 8 * i;
    return number;
}

/* How a camera was held: tag 0x0112 of the first directory of EXIF's data, 1 to 8; 1, upright, where it does not say. */
static int orientation_of(const unsigned char *exif, unsigned size)
{
    enum { HEADER = 8, ENTRY = 12, TAG = 0x0112, TO_VALUE = 8 };
    int big = size > HEADER && exif[0] == 'M';
    unsigned at = size > HEADER ? number_at(exif + 4, 4, big) : size;
    unsigned entries = at < size && at + 2 <= size ? number_at(exif + at, 2, big) : 0;
    for (unsigned i = 0; i < entries && at + 2 + (i + 1) * ENTRY <= size; i++) {
        const unsigned char *entry = exif + at + 2 + i * ENTRY;
        unsigned value = number_at(entry + TO_VALUE, 2, big);
        if (number_at(entry, 2, big) == TAG)
            return value >= 1 && value <= 8 ? (int)value : 1;
    }
    return 1;
}

static int orientation(png_structp png, png_infop info)
{
#ifdef PNG_eXIf_SUPPORTED
    png_uint_32 size = 0;
    png_bytep exif = NULL;
    if (png_get_eXIf_1(png, info, &size, &exif))
        return orientation_of(exif, size);
#endif
    (void)png;
    (void)info;
    return 1;
}

struct picture picture_read(const char *path)
{
    FILE *file = open_png(path);
    png_structp png =
        png_create_read_struct(PNG_LIBPNG_VER_STRING, (png_voidp)path, read_error, read_warning);
    png_infop info = png ? png_create_info_struct(png) : NULL, end = png ? png_create_info_struct(png) : NULL;
    if (!info || !end)
        fail("out of memory for %s", path);
    png_init_io(png, file);
    png_set_read_user_chunk_fn(png, NULL, see_chunk);
    png_read_info(png, info);
    check_size(png_get_image_width(png, info), png_get_image_height(png, info), path);
    ask_for_colours(png, info);
    struct picture picture = read_pixels(png, info, end);
    int turned = orientation(png, info);
    picture_upright(&picture, turned > 1 ? turned : orientation(png, end));
    png_destroy_read_struct(&png, &info, &end);
    fclose(file);
    return picture;
}
