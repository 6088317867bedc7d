#include "kit/picture.h"
#include "kit/fail.h"
#include "kit/outfile.h"

#include <assert.h>
#include <png.h>
#include <stdlib.h>
#include <string.h>

struct picture picture_new(int width, int height)
{
    return (struct picture){width, height, new_array((long)width * height, sizeof(double))};
}

void picture_free(struct picture *picture)
{
    free(picture->grey);
    picture->grey = NULL;
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

struct picture picture_copy(const struct picture *picture)
{
    struct picture copy = picture_new(picture->width, picture->height);
    picture_paste(&copy, picture, 0, 0);
    return copy;
}

void picture_paste(struct picture *to, const struct picture *from, int x, int y)
{
    assert(x >= 0 && y >= 0 && x + from->width <= to->width && y + from->height <= to->height);
    for (int row = 0; row < from->height; row++)
        memcpy(&to->grey[(long)(y + row) * to->width + x], &from->grey[(long)row * from->width],
               (size_t)from->width * sizeof(double));
}

/* Where pixel (x, y) of the upright picture lies in the one that was stored, by EXIF's number: 2 to 4 keep the sides, 5 to 8 swap them. */
static long stored_at(const struct picture *stored, int orientation, int x, int y)
{
    int swapped = orientation >= 5;
    int from_x = swapped ? y : x, from_y = swapped ? x : y;
    int mirror_x = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    int mirror_y = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    from_x = mirror_x ? stored->width - 1 - from_x : from_x;
    from_y = mirror_y ? stored->height - 1 - from_y : from_y;
    return (long)from_y * stored->width + from_x;
}

void picture_upright(struct picture *picture, int orientation)
{
    if (orientation <= 1)
        return;
    int swapped = orientation >= 5;
    struct picture upright =
        swapped ? picture_new(picture->height, picture->width) : picture_new(picture->width, picture->height);
    for (int y = 0; y < upright.height; y++)
        for (int x = 0; x < upright.width; x++)
            upright.grey[(long)y * upright.width + x] = picture->grey[stored_at(picture, orientation, x, y)];
    picture_free(picture);
    *picture = upright;
}
