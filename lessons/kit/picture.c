#include "kit/picture.h"
#include "kit/fail.h"
#include "kit/outfile.h"

#include <assert.h>
#include <errno.h>
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

static void check_size(unsigned width, unsigned height, const char *path)
{
    if (width < SMALLEST || height < SMALLEST || width > LARGEST || height > LARGEST)
        fail("%s is %u x %u pixels; use a picture of %d x %d to %d x %d", path, width, height, SMALLEST,
             SMALLEST, LARGEST, LARGEST);
}

/* Whatever the file holds, ask for 8-bit grey and alpha. (libpng's shorter interface, png_image_*, would do
 * it in three calls, but version 1.6.39 garbles interlaced 16-bit pictures.) */
static void ask_for_grey_alpha(png_structp png, png_infop info)
{
    png_set_expand(png);
    png_set_scale_16(png);
    if (png_get_color_type(png, info) & PNG_COLOR_MASK_COLOR)
        png_set_rgb_to_gray_fixed(png, 1, -1, -1);
    png_set_add_alpha(png, 255, PNG_FILLER_AFTER);
    png_set_interlace_handling(png);
    png_read_update_info(png, info);
}

static void read_pixels(struct picture *picture, png_structp png, png_infop info)
{
    size_t bytes = png_get_rowbytes(png, info);
    unsigned char *block = new_array(picture->height, bytes);
    png_bytepp rows = new_array(picture->height, sizeof *rows);
    for (int y = 0; y < picture->height; y++)
        rows[y] = block + (size_t)y * bytes;
    png_read_image(png, rows);
    png_read_end(png, NULL);
    for (int y = 0; y < picture->height; y++)
        for (int x = 0; x < picture->width; x++) {
            double grey = rows[y][2 * x] / 255.0, alpha = rows[y][2 * x + 1] / 255.0;
            picture->grey[(long)y * picture->width + x] = alpha * grey + 1.0 - alpha;
        }
    free(rows);
    free(block);
}

struct picture picture_read(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        fail("cannot read %s: %s; give the path of a PNG picture", path, strerror(errno));
    png_structp png =
        png_create_read_struct(PNG_LIBPNG_VER_STRING, (png_voidp)path, read_error, read_warning);
    png_infop info = png ? png_create_info_struct(png) : NULL;
    if (!info)
        fail("out of memory for %s", path);
    png_init_io(png, file);
    png_read_info(png, info);
    check_size(png_get_image_width(png, info), png_get_image_height(png, info), path);
    ask_for_grey_alpha(png, info);
    struct picture picture =
        picture_new((int)png_get_image_width(png, info), (int)png_get_image_height(png, info));
    read_pixels(&picture, png, info);
    png_destroy_read_struct(&png, &info, NULL);
    fclose(file);
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
