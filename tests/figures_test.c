/* How figures are drawn: not by the user's own settings, by whichever gnuplot there is, and with words when it fails. */
#include "suites.h"

#include <stdio.h>
#include <string.h>

/* A directory with `data` of lesson 1, for plots/1-schedule.gp and plots/1-staircase.gp; NULL where gnuplot is missing. */
static const char *scratch_with_data(const char *name)
{
    if (tool_is_missing("gnuplot"))
        return NULL;
    const char *out = scratch(name);
    must_run("mkdir %s/data %s/bin && %s/bin/lesson1 T=60 OUT=%s/data", out, out, built(), out);
    return out;
}

/* Put a gnuplot of our own first on the PATH; in its script $real is the one that is installed. */
static void fake_gnuplot(const char *out, const char *script)
{
    must_run("cat >%s/bin/gnuplot <<'END'\n#!/bin/sh\nreal=\nREAL\n%s\nEND\n"
             "sed -i \"s|^REAL|real=$(command -v gnuplot)|\" %s/bin/gnuplot && chmod +x %s/bin/gnuplot",
             out, script, out, out);
}

/* Draw one figure with the fake gnuplot: it must end with `status`, say `words` in its only line of errors, and leave no part behind. */
static void must_end(const char *out, const char *formats, int status, const char *words)
{
    char text[4096];
    int got = shell(text, sizeof text,
                    "PATH=$PWD/%s/bin:$PATH; export PATH; sh plots/draw.sh '%s' %s/data %s/drawn "
                    "plots/1-schedule.gp 2>&1 >%s/names",
                    out, formats, out, out, out);
    ck_assert_msg(got == status && strstr(text, words) != NULL, "status %d, and not '%s':\n%s", got, words,
                  text);
    ck_assert_msg(strchr(text, '\n') == (*text ? text + strlen(text) - 1 : NULL), "more than a line:\n%s",
                  text);
    must_run("test -z \"$(ls -A %s/drawn | grep part)\"", out);
}

static void must_draw(const char *out, const char *setting, const char *where)
{
    must_run("export %s; sh plots/draw.sh 'png svg' %s/data %s/%s plots/1-schedule.gp plots/1-staircase.gp "
             ">%s/names",
             setting, out, out, where, out);
    must_run("diff -rq %s/clean %s/%s", out, out, where);
}

START_TEST(own_settings_change_nothing)
{
    const char *out = scratch_with_data("own-settings");
    char setting[700];
    if (!out)
        return;
    must_draw(out, "LC_ALL=C", "clean");
    must_run("mkdir -p %s/mine/.config/gnuplot %s/mine/.config/fontconfig && echo 'set grid; set samples 7; "
             "set key title \"mine\"' | tee "
             "%s/mine/.gnuplot >%s/mine/.config/gnuplot/gnuplotrc",
             out, out, out, out);
    must_run("echo '<fontconfig><match target=\"pattern\"><edit name=\"family\" mode=\"assign\" "
             "binding=\"strong\"><string>DejaVu Sans "
             "Mono</string></edit></match></fontconfig>' >%s/mine/.config/fontconfig/fonts.conf",
             out);
    snprintf(setting, sizeof setting, "HOME=$PWD/%s/mine", out);
    must_draw(out, setting, "home");
    snprintf(setting, sizeof setting, "XDG_CONFIG_HOME=$PWD/%s/mine/.config", out);
    must_draw(out, setting, "xdg");
    must_draw(out,
              "GNUTERM=dumb GNUPLOT_LIB=/nowhere GNUPLOT_FONTPATH=/nowhere GNUPLOT_DRIVER_DIR=/nowhere "
              "GDFONTPATH=/nowhere",
              "variables");
    must_draw(out, "LC_ALL=de_DE.UTF-8 LANG=tr_TR.UTF-8 PANGOCAIRO_BACKEND=none", "locale");
}
END_TEST

/* A gnuplot that has all of the real one's terminals but one, and refuses that in gnuplot's words. */
static void fake_without(const char *out, const char *terminal)
{
    char script[600];
    snprintf(
        script, sizeof script,
        "said=$(\"$real\" \"$@\" -e 'print GPVAL_TERM' 2>&1) || { printf '%%s\\n' \"$said\" >&2; exit 1; }\n"
        "case \"$said\" in *'%s') echo 'unknown or ambiguous terminal name' >&2; exit 1 ;; esac\n"
        "printf '%%s\\n' \"$said\" | sed 's/ %s / /g' >&2",
        terminal, terminal);
    fake_gnuplot(out, script);
}

START_TEST(lesser_gnuplots_draw_what_they_can)
{
    const char *out = scratch_with_data("lesser");
    if (!out)
        return;
    fake_without(out, "pngcairo");
    must_end(out, "png", 0, "");
    must_run(
        "head -c 24 %s/drawn/1-schedule.png | tail -c 8 | od -An -tx1 | grep -q '00 00 07 80 00 00 04 38'",
        out);
    must_end(out, "small", 2,
             "cannot write small png files like those of the lessons (it has no pngcairo); install one built "
             "with cairo");
    fake_without(out, "pdfcairo");
    must_end(out, "pdf svg", 0, "cannot write pdf files (it has no pdfcairo); install one built with cairo");
    must_run("test \"$(cat %s/names)\" = %s/drawn/1-schedule.svg", out, out);
    fake_without(out, "svg");
    must_end(out, "svg", 2, "cannot write svg files");
    fake_gnuplot(out, "echo '5.0  canvas pngcairo svg pdfcairo ' >&2");
    must_end(out, "png", 2, "gnuplot 5.0 is too old, so there are no pictures; install 5.2 or newer");
    fake_gnuplot(out, "case \"$*\" in *GPVAL_VERSION*) echo '6.2  gif png pngcairo ' >&2 ;; *) exec "
                      "\"$real\" \"$@\" ;; esac");
    must_end(out, "png", 0, "");
}
END_TEST

/* The first of gnuplot's two calls asks what it can do, the second draws; each may end in any way. */
static void must_say_how_it_ended(const char *out, const char *end, const char *words)
{
    char script[600];
    fake_gnuplot(out, end);
    must_end(out, "png", 2, words);
    snprintf(script, sizeof script, "case \"$*\" in *GPVAL_VERSION*) exec \"$real\" \"$@\" ;; esac\n%s", end);
    fake_gnuplot(out, script);
    must_end(out, "png", 2, words);
    must_end(out, "png", 2, "gnuplot could not draw ");
}

START_TEST(a_gnuplot_that_dies_is_explained)
{
    const char *out = scratch_with_data("dies");
    if (!out)
        return;
    must_say_how_it_ended(out, "kill -9 $$", "signal KILL ended it, as the system does when memory runs out");
    must_say_how_it_ended(out, "kill -15 $$", "signal TERM ended it");
    must_say_how_it_ended(out, "kill -11 $$", "signal SEGV ended it\n");
    must_say_how_it_ended(out, "exit 126", "it cannot be started; is it installed whole");
    must_say_how_it_ended(out, "echo libcairo.so.2: not found >&2; exit 127",
                          "it cannot be started (libcairo.so.2: not found)");
    must_say_how_it_ended(out, "exit 3", "it ended with status 3 and said nothing");
    must_say_how_it_ended(out, "echo 'undefined variable: T' >&2; echo >&2; exit 1",
                          ": undefined variable: T\n");
    fake_gnuplot(out, "case \"$*\" in *GPVAL_VERSION*) exec \"$real\" \"$@\" ;; esac");
    must_end(out, "png", 2, "its file is not whole; is the disk full?");
}
END_TEST

static void must_refuse(const char *directory, const char *arguments, const char *words)
{
    char text[4096];
    int status =
        shell(text, sizeof text, "script=$PWD/plots/draw.sh; cd %s && sh $script %s", directory, arguments);
    ck_assert_msg(status == 2 && strstr(text, words) != NULL, "status %d, and not '%s':\n%s", status, words,
                  text);
    ck_assert_msg(strchr(text, '\n') == text + strlen(text) - 1, "more than a line:\n%s", text);
}

START_TEST(wrong_calls_are_refused)
{
    const char *out = scratch_with_data("calls");
    char arguments[900];
    if (!out)
        return;
    must_refuse(".", "", "usage: sh plots/draw.sh FORMATS DATA OUT SCRIPT...");
    must_refuse("plots", "png . . 1-schedule.gp", "there is no plots/look.gp here");
    snprintf(arguments, sizeof arguments, "jpeg %s/data %s/drawn plots/1-schedule.gp", out, out);
    must_refuse(".", arguments, "I do not know the format jpeg; there are png, svg, pdf and small");
    snprintf(arguments, sizeof arguments, "png %s/data %s/drawn plots/1-shedule.gp", out, out);
    must_refuse(".", arguments, "there is no script plots/1-shedule.gp");
}
END_TEST

/* Archives and other systems lose the mode bits, and a disk may refuse to start files. */
START_TEST(scripts_need_no_mode_bits)
{
    char text[4096];
    const char *out = scratch_with_data("modes");
    if (!out)
        return;
    must_run("cp -R plots %s/ && chmod 644 %s/plots/draw.sh && printf '#!/bin/sh\ntouch -t 209901010000 "
             "data/*\n' >%s/bin/lesson && "
             "chmod +x %s/bin/lesson && run=$PWD/lessons/kit/run.sh && cd %s && sh $run bin/lesson data "
             "plots/1-schedule.gp -- "
             "| grep -q data/1-schedule.png",
             out, out, out, out, out);
    int status = shell(text, sizeof text,
                       "grep -rn 'plots/draw\\.sh' Makefile lessons grader tests/*.sh | grep -vE 'sh "
                       "plots/draw\\.sh|: plots/draw\\.sh was'");
    ck_assert_msg(status == 1, "not started by sh:\n%s", text);
}
END_TEST

/* What run.sh says of a program that ends with `status`. */
static void must_explain(const char *out, int status, int expected, const char *words)
{
    char text[4096];
    int got = shell(text, sizeof text,
                    "printf '#!/bin/sh\\nexit %d\\n' >%s/lesson9; chmod +x %s/lesson9; sh lessons/kit/run.sh "
                    "%s/lesson9 %s --",
                    status, out, out, out, out);
    ck_assert_msg(got == expected && strstr(text, words) != NULL, "%d for status %d, and not '%s':\n%s", got,
                  status, words, text);
    ck_assert_int_eq(strstr(text, "gap crashed") != NULL, strstr(words, "gap crashed") != NULL);
}

START_TEST(only_crashes_are_called_crashes)
{
    char text[4096];
    const char *out = scratch("ends");
    must_explain(out, 139, 2, "stopped by status 139; the code of a gap crashed");
    must_explain(out, 134, 2, "stopped by status 134; the code of a gap crashed");
    must_explain(out, 127, 2, "cannot be started");
    must_explain(out, 132, 2, "signal ILL ended it: it was built for another processor");
    must_explain(out, 137, 2, "signal KILL ended it, as the system does when memory runs out");
    must_explain(out, 152, 2, "signal XCPU ended it: a limit of this shell was reached");
    must_explain(out, 143, 143, "");
    int status = shell(text, sizeof text, "chmod 644 %s/lesson9; sh lessons/kit/run.sh %s/lesson9 %s --", out,
                       out, out);
    ck_assert_msg(status == 2 && strstr(text, "Permission denied") &&
                      strstr(text, "lesson9 cannot be started"),
                  "status %d:\n%s", status, text);
}
END_TEST

Suite *figures_suite(void)
{
    const TTest *tests[] = {own_settings_change_nothing,      lesser_gnuplots_draw_what_they_can,
                            a_gnuplot_that_dies_is_explained, wrong_calls_are_refused,
                            scripts_need_no_mode_bits,        only_crashes_are_called_crashes};
    return suite_of("figures", 120, sizeof tests / sizeof *tests, tests);
}
