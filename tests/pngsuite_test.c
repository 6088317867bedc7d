/* Pictures that no one here made: PngSuite (Willem van Schaik), as another decoder reads it, and what else people hand in. */
#include "ink.h"
#include "kit/picture.h"
#include "png_files.h"
#include "suites.h"

#include <math.h>
#include <png.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LINE = 4096, FILES = 175, SMALLEST = 8 };

/* A program that reads the picture and then ends in silence; lesson 1 stops at the next gap or carves, so the library is asked. */
static int is_refused(const char *path, char *words, size_t size)
{
    return shell(words, size, "%s/bin/lesson1 IMAGE=%s T=4 OUT=%s", built(), path, built()) == 2;
}

/* Every pixel to 1 of 255. */
static void must_read(const char *path, int width, int height, const char *digits)
{
    struct picture picture = picture_read(path);
    ck_assert_msg(picture.width == width && picture.height == height, "%s is %d x %d", path, picture.width,
                  picture.height);
    for (int i = 0; i < width * height; i++) {
        unsigned expected;
        ck_assert_int_eq(sscanf(digits + 2 * i, "%2x", &expected), 1);
        ck_assert_msg(fabs(255.0 * picture.grey[i] - expected) <= 1.0, "%s: pixel %d is %.2f, not %u", path,
                      i, 255.0 * picture.grey[i], expected);
    }
    picture_free(&picture);
}

/* Whole pictures are read as the reference reads them; what it refuses, and what is too small, is refused in one line. */
START_TEST(pngsuite_is_read_as_others_read_it)
{
    static char line[LINE], name[64], width[16], height[16], digits[LINE];
    FILE *file = fopen("tests/pictures/expected", "r");
    int read = 0, refused = 0;
    ck_assert_ptr_nonnull(file);
    while (fgets(line, sizeof line, file)) {
        char path[200], words[1000];
        int found = sscanf(line, "%63s %15s %15s %4095s", name, width, height, digits);
        snprintf(path, sizeof path, "tests/pictures/pngsuite/%s", name);
        if (found == 4 && atoi(width) >= SMALLEST && atoi(height) >= SMALLEST) {
            must_read(path, atoi(width), atoi(height), digits);
            read++;
        } else {
            ck_assert_msg(is_refused(path, words, sizeof words), "%s is not refused: %s", name, words);
            ck_assert_msg(strstr(words, name) && strchr(words, '\n') == strrchr(words, '\n'), "%s: %s", name,
                          words);
            refused++;
        }
    }
    fclose(file);
    ck_assert_msg(read + refused == FILES, "%d read, %d refused", read, refused);
    ck_assert_int_eq(refused, 14 + 14); /* damaged ones, and those of 1 x 1 to 7 x 7 */
}
END_TEST

/* A line of the shade `ink` across the middle of a page of the shade `paper`, 200 x 100. */
static double ink_shade, paper_shade, paper_slope;

static double page(int x, int y)
{
    int is_line = y >= 45 && y < 55 && x >= 40 && x < 160;
    double paper = paper_shade - paper_slope * (x + y) / 300.0;
    return is_line ? paper - (paper_shade - ink_shade) : paper;
}

static int ink_of(double paper, double slope, double ink)
{
    char path[600];
    static int found[200 * 100];
    snprintf(path, sizeof path, "%s/page.png", scratch("ink"));
    paper_shade = paper;
    paper_slope = slope;
    ink_shade = ink;
    write_png(path, 200, 100, 8, PNG_COLOR_TYPE_GRAY, 0, page);
    struct picture picture = picture_read(path);
    int count = find_ink(found, &picture);
    picture_free(&picture);
    return count;
}

/* Black on white, white on black, pencil, a page under a lamp; and a blank page has none. */
START_TEST(ink_is_what_differs_from_the_paper)
{
    ck_assert_int_eq(ink_of(1.0, 0.0, 0.0), 1200);
    ck_assert_int_eq(ink_of(0.0, 0.0, 1.0), 1200);
    ck_assert_int_eq(ink_of(0.95, 0.0, 0.75), 1200);
    ck_assert_int_eq(ink_of(0.95, 0.5, 0.65), 1200);
    ck_assert_int_eq(ink_of(0.95, 0.5, 0.95), 0);
}
END_TEST

/* The same samples with any of the chunks that speak of colour, or with EXIF's orientation, written by other programs' rules. */
static void add_chunk(const char *from, const char *to, const char *name, const unsigned char *data,
                      unsigned size)
{
    FILE *in = fopen(from, "rb"), *out = fopen(to, "wb");
    unsigned char bytes[1 << 16], chunk[256] = {0, 0, 0, (unsigned char)size};
    ck_assert(in && out);
    size_t all = fread(bytes, 1, sizeof bytes, in), head = 8 + 25; /* the signature and IHDR */
    memcpy(chunk + 4, name, 4);
    memcpy(chunk + 8, data, size);
    unsigned long crc = 0xffffffffUL; /* PNG specification, annex D */
    for (unsigned i = 4; i < 8 + size; i++) {
        crc ^= chunk[i];
        for (int bit = 0; bit < 8; bit++)
            crc = crc & 1 ? 0xedb88320UL ^ (crc >> 1) : crc >> 1;
    }
    crc ^= 0xffffffffUL;
    for (int i = 0; i < 4; i++)
        chunk[8 + size + (unsigned)i] = (unsigned char)(crc >> (24 - 8 * i));
    fwrite(bytes, 1, head, out);
    fwrite(chunk, 1, 12 + size, out);
    fwrite(bytes + head, 1, all - head, out);
    fclose(in);
    fclose(out);
}

static double green(int x, int y)
{
    return (x / 4 + y / 4) % 3 / 2.0;
}

START_TEST(colour_chunks_change_nothing)
{
    static const unsigned char gamma_1[] = {0, 1, 0x86, 0xa0}, perceptual[] = {0},
                               odd_primaries[32] = {0, 0, 0x7a, 0x25, 0, 0, 0x80, 0x84,
                                                    0, 0, 0xfa, 0,    0, 0, 0x40, 0};
    static const struct {
        const char *name;
        const unsigned char *data;
        unsigned size;
    } chunks[] = {{"gAMA", gamma_1, 4}, {"sRGB", perceptual, 1}, {"cHRM", odd_primaries, 32}};
    char plain[600], with[600];
    snprintf(plain, sizeof plain, "%s/plain.png", scratch("chunks"));
    snprintf(with, sizeof with, "%s/scratch/chunks/with.png", built());
    write_png(plain, 40, 30, 8, PNG_COLOR_TYPE_RGB, 0, green);
    struct picture a = picture_read(plain);
    for (int i = 0; i < 3; i++) {
        add_chunk(plain, with, chunks[i].name, chunks[i].data, chunks[i].size);
        struct picture b = picture_read(with);
        for (int k = 0; k < 40 * 30; k++)
            ck_assert_msg(a.grey[k] == b.grey[k], "%s: pixel %d", chunks[i].name, k);
        picture_free(&b);
    }
    picture_free(&a);
}
END_TEST

/* 1 2 3 / 4 5 6 in all eight of EXIF's orientations, as its specification draws them. */
START_TEST(photos_are_turned_upright)
{
    static const char *const upright[] = {"123456", "321654", "654321", "456123",
                                          "142536", "415263", "635241", "362514"};
    for (int orientation = 1; orientation <= 8; orientation++) {
        struct picture picture = picture_new(3, 2);
        for (int i = 0; i < 6; i++)
            picture.grey[i] = i + 1;
        picture_upright(&picture, orientation);
        ck_assert_int_eq(picture.width, orientation < 5 ? 3 : 2);
        for (int i = 0; i < 6; i++)
            ck_assert_msg((int)picture.grey[i] == upright[orientation - 1][i] - '0', "orientation %d: %d",
                          orientation, i);
        picture_free(&picture);
    }
    char plain[600], turned[600];
    unsigned char exif[] = {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0,
                            3,   0,   0, 0,  1, 0, 6, 0, 0, 0, 0, 0,    0};
    snprintf(plain, sizeof plain, "%s/plain.png", scratch("turned"));
    snprintf(turned, sizeof turned, "%s/scratch/turned/turned.png", built());
    write_png(plain, 40, 30, 8, PNG_COLOR_TYPE_GRAY, 0, green);
    add_chunk(plain, turned, "eXIf", exif, sizeof exif);
    struct picture picture = picture_read(turned);
    ck_assert_int_eq(picture.width, 30);
    picture_free(&picture);
}
END_TEST

START_TEST(other_kinds_are_called_by_name)
{
    static const struct {
        const char *bytes, *name;
    } kinds[] = {{"\\377\\330\\377\\340aaaaaaaaaaaa", "a JPEG picture"},
                 {"RIFF1234WEBPVP8 ", "a WebP picture"},
                 {"\\0\\0\\0\\030ftypheicmif1", "a HEIC picture"},
                 {"GIF89aaaaaaaaaaa", "a GIF picture"},
                 {"\\211PNG\\r\\n\\032\\n\\0\\0\\0\\004CgBIaaaa", "(CgBI)"}};
    char path[600], words[1000];
    snprintf(path, sizeof path, "%s/me.png", scratch("kinds"));
    for (unsigned i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        must_run("printf '%s' >%s", kinds[i].bytes, path);
        ck_assert(is_refused(path, words, sizeof words));
        must_say(words, kinds[i].name);
    }
}
END_TEST

START_TEST(much_ink_is_mentioned)
{
    char path[600], words[4000];
    snprintf(path, sizeof path, "%s/mostly.png", scratch("mostly"));
    paper_shade = 0.0;
    write_png(path, 60, 60, 8, PNG_COLOR_TYPE_GRAY, 0, green);
    shell(words, sizeof words, "%s/bin/lesson3 DATA=%s CHISEL=ideal T=4 OUT=%s/scratch/mostly", built(), path,
          built());
    must_say(words, "of it counts as ink");
}
END_TEST

Suite *pngsuite_suite(void)
{
    const TTest *tests[] = {pngsuite_is_read_as_others_read_it, ink_is_what_differs_from_the_paper,
                            colour_chunks_change_nothing,       photos_are_turned_upright,
                            other_kinds_are_called_by_name,     much_ink_is_mentioned};
    return suite_of("pngsuite", 120, sizeof tests / sizeof *tests, tests);
}
