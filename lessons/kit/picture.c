#include "kit/picture.h"
#include "kit/fail.h"
#include "kit/outfile.h"

#include <assert.h>
#include <png.h>
#include <stdlib.h>
#include <string.h>

enum { SMALLEST = 8, LARGEST = 4096 };

struct picture picture_new(int width, int height)
{
    return (struct picture){width, height, new_array((long)width * height, sizeof(double))};
}

void picture_free(struct picture *picture)
{
    free(picture->grey);
    picture->grey = NULL;
}

static void check_size(const png_image *image, const char *path)
{
    if (image->width < SMALLEST || image->height < SMALLEST || image->width > LARGEST ||
        image->height > LARGEST)
        fail("%s is %u x %u pixels; use a picture of %d x %d to %d x %d", path, image->width, image->height,
             SMALLEST, SMALLEST, LARGEST, LARGEST);
}

struct picture picture_read(const char *path)
{
    png_image image = {.version = PNG_IMAGE_VERSION};
    png_color white = {255, 255, 255};
    if (!png_image_begin_read_from_file(&image, path))
        fail("cannot read %s: %s; give the path of a PNG picture", path, image.message);
    check_size(&image, path);
    image.flags |= PNG_IMAGE_FLAG_16BIT_sRGB; /* otherwise libpng takes 16-bit pixels for linear light */
    image.format = PNG_FORMAT_GRAY;
    struct picture picture = picture_new((int)image.width, (int)image.height);
    unsigned char *bytes = new_array((long)PNG_IMAGE_SIZE(image), 1);
    if (!png_image_finish_read(&image, &white, bytes, 0, NULL))
        fail("cannot read %s: %s; the file is damaged, save it again", path, image.message);
    for (long i = 0; i < (long)image.width * image.height; i++)
        picture.grey[i] = bytes[i] / 255.0;
    free(bytes);
    return picture;
}

static unsigned char to_byte(double grey)
{
    double clipped = grey < 0.0 ? 0.0 : grey > 1.0 ? 1.0 : grey;
    return (unsigned char)(255.0 * clipped + 0.5);
}

void picture_write(const struct picture *picture, const char *path)
{
    long pixels = (long)picture->width * picture->height;
    unsigned char *bytes = new_array(pixels, 1);
    for (long i = 0; i < pixels; i++)
        bytes[i] = to_byte(picture->grey[i]);
    png_image image = {.version = PNG_IMAGE_VERSION,
                       .width = (png_uint_32)picture->width,
                       .height = (png_uint_32)picture->height,
                       .format = PNG_FORMAT_GRAY};
    struct outfile file;
    outfile_open(&file, path);
    png_image_write_to_stdio(&image, file.stream, 0, bytes, 0, NULL);
    outfile_close(&file);
    free(bytes);
}

/* Mean of the pixels in rows y0..y1-1 and columns x0..x1-1. */
static double box_mean(const struct picture *picture, int x0, int x1, int y0, int y1)
{
    double sum = 0.0;
    for (int y = y0; y < y1; y++)
        for (int x = x0; x < x1; x++)
            sum += picture->grey[(long)y * picture->width + x];
    return sum / ((double)(x1 - x0) * (y1 - y0));
}

struct picture picture_fit(const struct picture *picture, int side)
{
    int longer = picture->width > picture->height ? picture->width : picture->height;
    int size = longer < side ? longer : side;
    int width = picture->width * size / longer, height = picture->height * size / longer;
    struct picture fitted = picture_new(width < 1 ? 1 : width, height < 1 ? 1 : height);
    for (int y = 0; y < fitted.height; y++)
        for (int x = 0; x < fitted.width; x++)
            fitted.grey[y * fitted.width + x] =
                box_mean(picture, x * picture->width / fitted.width, (x + 1) * picture->width / fitted.width,
                         y * picture->height / fitted.height, (y + 1) * picture->height / fitted.height);
    return fitted;
}

void picture_paste(struct picture *to, const struct picture *from, int x, int y)
{
    assert(x >= 0 && y >= 0 && x + from->width <= to->width && y + from->height <= to->height);
    for (int row = 0; row < from->height; row++)
        memcpy(&to->grey[(long)(y + row) * to->width + x], &from->grey[(long)row * from->width],
               (size_t)from->width * sizeof(double));
}
