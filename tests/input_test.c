/* Bad input: each with one clear line, a status that is not 0, and nothing half-written. */
#include "png_files.h"
#include "suites.h"

#include <png.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static double white(int x, int y)
{
    (void)x;
    (void)y;
    return 1.0;
}

static double dots(int x, int y)
{
    return (x * y) % 3 == 0;
}

/* The program must end with status 2, say `words` in one line of its own, and leave no CSV, picture or part
 * behind. */
static void must_reject(int lesson, const char *arguments, const char *words)
{
    char text[4096];
    const char *out = scratch("rejected");
    int status = shell(text, sizeof text, "%s/bin/lesson%d OUT=%s %s 2>&1 >/dev/null", built(), lesson, out,
                       arguments);
    ck_assert_msg(status == 2, "lesson%d %s: status %d", lesson, arguments, status);
    ck_assert_msg(strstr(text, words) != NULL, "lesson%d %s says: %s", lesson, arguments, text);
    ck_assert_msg(strchr(text, '\n') == text + strlen(text) - 1, "more than one line: %s", text);
    ck_assert_int_eq(strncmp(text, "lesson", 6), 0);
    shell(text, sizeof text, "ls -A %s", out);
    ck_assert_msg(*text == '\0', "lesson%d %s left behind: %s", lesson, arguments, text);
}

START_TEST(settings_are_checked)
{
    for (int lesson = 1; lesson <= 3; lesson++) {
        must_reject(lesson, "T=0", "T=0: use a whole number from 1 to");
        must_reject(lesson, "STEPS=-1", "STEPS=-1: use a whole number");
        must_reject(lesson, "SEED=abc", "SEED=abc: use a whole number");
        must_reject(lesson, "SEED=", "SEED=: use a whole number");
        must_reject(lesson, "T=10x", "T=10x");
        must_reject(lesson, "T=99999999999999999999", "use a whole number");
        must_reject(lesson, "CHISEL=both", "use ideal or net");
        must_reject(lesson, "IMAGE=", "IMAGE= is empty");
        must_reject(lesson, "COLOUR=red", "I do not know 'COLOUR=red'");
    }
}
END_TEST

static void check_pictures(int lesson, const char *setting, const char *white_words)
{
    char path[700], arguments[800];
    const char *kept = "input-pictures";
    snprintf(path, sizeof path, "%s/one.png", scratch(kept));
    write_png(path, 1, 1, 8, PNG_COLOR_TYPE_GRAY, 0, white);
    snprintf(arguments, sizeof arguments, "%s=%s", setting, path);
    must_reject(lesson, arguments, "is 1 x 1 pixels; use a picture of");
    snprintf(path, sizeof path, "%s/white.png", scratch(kept));
    write_png(path, 64, 64, 8, PNG_COLOR_TYPE_RGB, 0, white);
    snprintf(arguments, sizeof arguments, "%s=%s", setting, path);
    must_reject(lesson, arguments, white_words);
    snprintf(path, sizeof path, "%s/huge.png", scratch(kept));
    write_png(path, 10000, 10000, 1, PNG_COLOR_TYPE_GRAY, 0, white);
    snprintf(arguments, sizeof arguments, "%s=%s", setting, path);
    must_reject(lesson, arguments, "is 10000 x 10000 pixels");
    snprintf(path, sizeof path, "%s/cut.png", scratch(kept));
    write_png(path, 200, 200, 8, PNG_COLOR_TYPE_RGB, 0, dots);
    must_run("size=$(wc -c <%s); truncate -s $((size / 2)) %s", path, path);
    snprintf(arguments, sizeof arguments, "%s=%s", setting, path);
    must_reject(lesson, arguments, "cannot read");
    snprintf(path, sizeof path, "%s/text.png", scratch(kept));
    must_run("echo hello >%s", path);
    snprintf(arguments, sizeof arguments, "%s=%s", setting, path);
    must_reject(lesson, arguments, "cannot read");
    snprintf(path, sizeof path, "%s/empty.png", scratch(kept));
    must_run(": >%s", path);
    snprintf(arguments, sizeof arguments, "%s=%s", setting, path);
    must_reject(lesson, arguments, "cannot read");
    snprintf(arguments, sizeof arguments, "%s=%s", setting, scratch(kept));
    must_reject(lesson, arguments, "cannot read");
    snprintf(arguments, sizeof arguments, "%s=/no/such.png", setting);
    must_reject(lesson, arguments, "cannot read /no/such.png: No such file");
}

START_TEST(pictures_are_checked)
{
    check_pictures(1, "IMAGE", "has a single shade");
    check_pictures(3, "DATA", "has 0 dark pixels");
}
END_TEST

/* Names that a shell or gnuplot could trip over; wide, interlaced, 16-bit, half transparent. */
START_TEST(odd_pictures_are_fine)
{
    char path[700];
    const char *out = scratch("odd pictures");
    snprintf(path, sizeof path, "%s/odd.png", built());
    write_png(path, 300, 40, 16, PNG_COLOR_TYPE_RGB_ALPHA, 1, dots);
    must_run("mv %s \"%s/a (b) it's.png\" && make -s lesson1 CODE=solutions IMAGE=\"%s/a (b) it's.png\" T=20 "
             "BUILD=\"$PWD/build\"",
             path, out, out);
}
END_TEST

START_TEST(networks_are_checked)
{
    char arguments[1400], network[700];
    must_run("%s/bin/lesson3 T=20 STEPS=3 CHISEL=net OUT=%s", built(), scratch("network"));
    snprintf(network, sizeof network, "%s/scratch/network", built());
    must_run("cd %s && head -c 1000 network.bin >short && head -c 10 network.bin >tiny && cp network.bin "
             "long && echo x >>long && "
             "sed 's/CHISELNN/CHISELNM/' network.bin >foreign && cp network.bin flipped && printf X | dd "
             "of=flipped bs=1 seek=5000 conv=notrunc",
             network);
    static const char *const cases[][2] = {
        {"short", "truncated or damaged"}, {"tiny", "too short"},  {"long", "truncated or damaged"},
        {"foreign", "is not a network"},   {"flipped", "damaged"}, {"missing", "cannot open the network"}};
    for (int i = 0; i < 6; i++) {
        snprintf(arguments, sizeof arguments, "CHISEL=net T=20 NETWORK=%s/%s", network, cases[i][0]);
        char text[4096];
        const char *out = scratch("rejected");
        int status =
            shell(text, sizeof text, "%s/bin/lesson3 OUT=%s %s 2>&1 >/dev/null", built(), out, arguments);
        ck_assert_int_eq(status, 2);
        ck_assert_msg(strstr(text, cases[i][1]) != NULL, "%s: %s", cases[i][0], text);
    }
}
END_TEST

START_TEST(unwritable_places_are_named)
{
    char text[4096];
    for (int lesson = 1; lesson <= 3; lesson++) {
        int status =
            shell(text, sizeof text, "%s/bin/lesson%d OUT=/no/such/place 2>&1 >/dev/null", built(), lesson);
        ck_assert_int_eq(status, 2);
        ck_assert_ptr_nonnull(strstr(text, "cannot write /no/such/place/"));
        ck_assert_ptr_eq(strchr(text, '\n'), text + strlen(text) - 1);
    }
}
END_TEST

/* A device of 64 kB is full before a lesson has written all its files: the ones that are there are whole. */
START_TEST(full_devices_are_named)
{
    char text[4096];
    const char *out = scratch("full");
    if (shell(text, sizeof text, "mount -t tmpfs -o size=64k tmpfs %s", out) != 0) {
        ck_assert_msg(!getenv("CI"), "a small file system cannot be mounted, and CI must skip nothing");
        printf("skipped: a small file system cannot be mounted here\n");
        return;
    }
    int status = shell(text, sizeof text, "%s/bin/lesson1 OUT=%s 2>&1 >/dev/null", built(), out);
    char left[1024];
    shell(left, sizeof left, "ls -A %s | grep part; umount %s", out, out);
    ck_assert_int_eq(status, 2);
    ck_assert_ptr_nonnull(strstr(text, "No space left on device"));
    ck_assert_str_eq(left, "");
}
END_TEST

START_TEST(missing_gnuplot_is_named)
{
    char text[4096];
    const char *out = scratch("no-gnuplot");
    must_run("mkdir %s/bin && for f in sh sed grep mkdir basename dirname tail mv rm printf cat env; do ln "
             "-s $(command -v $f) %s/bin/ || true; done",
             out, out);
    int status =
        shell(text, sizeof text, "PATH=%s/bin sh plots/draw.sh png %s %s plots/1-schedule.gp", out, out, out);
    ck_assert_int_eq(status, 2);
    ck_assert_str_eq(text, "plots: gnuplot is not installed, so there are no pictures; run: make setup\n");
}
END_TEST

Suite *input_suite(void)
{
    const TTest *tests[] = {settings_are_checked,    pictures_are_checked,        odd_pictures_are_fine,
                            networks_are_checked,    unwritable_places_are_named, full_devices_are_named,
                            missing_gnuplot_is_named};
    return suite_of("input", 120, sizeof tests / sizeof *tests, tests);
}
