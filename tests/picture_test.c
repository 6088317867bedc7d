/* Pictures: every kind of PNG in, grey PNG out, fitting, the statue. */
#include "kit/picture.h"
#include "png_files.h"
#include "statue.h"
#include "suites.h"

#include <math.h>
#include <png.h>
#include <stdio.h>

static double ramp(int x, int y)
{
    return ((x * 5 + y * 3) % 17) / 16.0;
}

static double checks(int x, int y)
{
    return (x + y) % 2;
}

static void check_kind(int bit_depth, int colour_type, int interlaced, double (*shade)(int, int))
{
    char path[600];
    snprintf(path, sizeof path, "%s/kind.png", scratch("pictures"));
    write_png(path, 21, 13, bit_depth, colour_type, interlaced, shade);
    struct picture picture = picture_read(path);
    ck_assert_int_eq(picture.width, 21);
    ck_assert_int_eq(picture.height, 13);
    for (int y = 0; y < 13; y++)
        for (int x = 0; x < 21; x++) {
            int clear = colour_type & PNG_COLOR_MASK_ALPHA && x >= 21 / 2;
            ck_assert_msg(fabs(picture.grey[y * 21 + x] - (clear ? 1.0 : shade(x, y))) < 0.006,
                          "depth %d type %d at %d,%d: %g", bit_depth, colour_type, x, y,
                          picture.grey[y * 21 + x]);
        }
    picture_free(&picture);
}

START_TEST(every_kind_of_png_is_read)
{
    for (int interlaced = 0; interlaced < 2; interlaced++) {
        check_kind(1, PNG_COLOR_TYPE_GRAY, interlaced, checks);
        check_kind(8, PNG_COLOR_TYPE_PALETTE, interlaced, ramp);
        for (int bit_depth = 8; bit_depth <= 16; bit_depth += 8) {
            check_kind(bit_depth, PNG_COLOR_TYPE_GRAY, interlaced, ramp);
            check_kind(bit_depth, PNG_COLOR_TYPE_GRAY_ALPHA, interlaced, ramp);
            check_kind(bit_depth, PNG_COLOR_TYPE_RGB, interlaced, ramp);
            check_kind(bit_depth, PNG_COLOR_TYPE_RGB_ALPHA, interlaced, ramp);
        }
    }
}
END_TEST

START_TEST(what_is_written_is_read_again)
{
    char path[600];
    snprintf(path, sizeof path, "%s/again.png", scratch("pictures"));
    struct picture out = picture_new(9, 8);
    for (int i = 0; i < 72; i++)
        out.grey[i] = -0.2 + i * 0.02; /* some below 0, some above 1 */
    picture_write(&out, path);
    struct picture in = picture_read(path);
    for (int i = 0; i < 72; i++)
        ck_assert_double_eq_tol(in.grey[i], fmin(fmax(out.grey[i], 0.0), 1.0), 0.5 / 255 + 1e-9);
    picture_free(&in);
    picture_free(&out);
}
END_TEST

/* Shrinking keeps the mean where the sizes divide, and the proportions where they do not. */
START_TEST(fitting_averages)
{
    struct picture large = picture_new(40, 20);
    for (int i = 0; i < 800; i++)
        large.grey[i] = ramp(i % 40, i / 40);
    struct picture small = picture_fit(&large, 10);
    ck_assert_int_eq(small.width, 10);
    ck_assert_int_eq(small.height, 5);
    double sum = 0.0;
    for (int y = 0; y < 4; y++)
        for (int x = 0; x < 4; x++)
            sum += large.grey[y * 40 + x] / 16;
    ck_assert_double_eq_tol(small.grey[0], sum, 1e-12);
    picture_free(&large);
    picture_free(&small);
}
END_TEST

START_TEST(statue_has_light_and_shadow)
{
    struct picture picture = standard_picture(NULL, 96);
    double mean = 0.0, var = 0.0, left = 0.0;
    for (int i = 0; i < 96 * 96; i++) {
        mean += picture.grey[i] / (96 * 96);
        var += picture.grey[i] * picture.grey[i] / (96 * 96);
        left += (i % 96 < 48 ? 1 : -1) * picture.grey[i] / (96 * 96);
    }
    ck_assert_double_eq_tol(mean, 0.0, 1e-9);
    ck_assert_double_eq_tol(var, 1.0, 1e-9);
    ck_assert_double_gt(left, 0.05);
    picture_free(&picture);
}
END_TEST

Suite *picture_suite(void)
{
    const TTest *tests[] = {every_kind_of_png_is_read, what_is_written_is_read_again, fitting_averages,
                            statue_has_light_and_shadow};
    return suite_of("pictures", 60, sizeof tests / sizeof *tests, tests);
}
