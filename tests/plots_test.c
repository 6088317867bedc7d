/* Drawing: the user's own gnuplot settings, other gnuplots, and one that does not work. */
#include "suites.h"

#include <stdio.h>

static char said[8192];

/* The table of one figure, in OUT/data. */
static const char *with_data(const char *name)
{
    const char *out = scratch(name);
    must_run("mkdir %s/data %s/bin && %s/bin/lesson1 T=50 OUT=%s/data", out, out, built(), out);
    return out;
}

/* A gnuplot that stands in front of the real one. */
static void make_gnuplot(const char *out, const char *script)
{
    must_run("printf '%s' >%s/bin/gnuplot && chmod +x %s/bin/gnuplot", script, out, out);
}

static int draw(const char *out, const char *before)
{
    return shell(said, sizeof said,
                 "%s PATH=$PWD/%s/bin:$PATH sh plots/draw.sh png %s/data %s plots/1-schedule.gp", before, out,
                 out, out);
}

START_TEST(own_settings_change_no_figure)
{
    const char *out = with_data("own-settings");
    must_run("mkdir -p %s/home/.config/gnuplot && printf 'set title \"mine\"\nset xrange [0:1]\nset terminal "
             "dumb\n' "
             ">%s/home/.gnuplot && cp %s/home/.gnuplot %s/home/.config/gnuplot/gnuplotrc",
             out, out, out, out);
    ck_assert_int_eq(draw(out, ""), 0);
    must_run("mv %s/1-schedule.png %s/plain.png", out, out);
    char before[1000];
    snprintf(before, sizeof before,
             "HOME=$PWD/%s/home XDG_CONFIG_HOME=$PWD/%s/home/.config GNUTERM=dumb GNUPLOT_LIB=/nowhere "
             "GNUPLOT_DRIVER_DIR=/nowhere "
             "GNUPLOT_FONTPATH=/nowhere LC_ALL=de_DE.UTF-8",
             out, out);
    ck_assert_msg(draw(out, before) == 0, "%s", said);
    must_run("cmp %s/1-schedule.png %s/plain.png", out, out);
}
END_TEST

/* Without Cairo the older terminal draws; without that, too, one line says what to install. */
START_TEST(other_gnuplots_draw_or_say_why)
{
    static const char *const list =
        "#!/bin/sh\ncase \"$*\" in *GPVAL_TERMINALS*) echo %s >&2; exit 0 ;; esac\n%s\n";
    static const struct {
        const char *able, *rest, *said;
        int status;
    } others[] = {
        {"5.4 dumb svg", "exit 0", "this gnuplot cannot draw png; install one that has the terminal png", 2},
        {"5.0 pngcairo svg", "exit 0", "gnuplot 5.0 is too old; 5.2 or a later one is needed", 2},
        {"5.2 png svg",
         "case \"$*\" in *pngcairo*) exit 1 ;; *png=?png?*) echo drawn >&2; kill -9 $$ ;; esac",
         "gnuplot was stopped by signal 9", 2}};
    const char *out = with_data("other-gnuplots");
    for (int i = 0; i < 3; i++) {
        FILE *file;
        char path[600];
        snprintf(path, sizeof path, "%s/bin/gnuplot", out);
        ck_assert_ptr_nonnull(file = fopen(path, "w"));
        fprintf(file, list, others[i].able, others[i].rest);
        fclose(file);
        must_run("chmod +x %s", path);
        int status = draw(out, "");
        ck_assert_msg(status == others[i].status, "%s: %d %s", others[i].able, status, said);
        must_say(said, others[i].said);
    }
}
END_TEST

START_TEST(a_gnuplot_that_cannot_run_is_said)
{
    const char *out = with_data("broken-gnuplot");
    make_gnuplot(out, "#!/tmp\\n");
    ck_assert_int_eq(draw(out, ""), 2);
    must_say(said, "the system does not let it be executed");
    make_gnuplot(out, "#!/bin/sh\\nkill -9 $$\\n");
    ck_assert_int_eq(draw(out, ""), 2);
    must_say(said, "gnuplot was stopped by signal 9; is there enough memory?");
    ck_assert_int_eq(shell(said, sizeof said, "sh plots/draw.sh"), 2);
    must_say(said, "sh plots/draw.sh FORMATS DATA OUT SCRIPT...");
}
END_TEST

/* Where nothing may be executed from the tree, as on a disk mounted noexec, scripts are given to sh; and a program that may not be
 * executed has not crashed. */
START_TEST(nothing_in_the_tree_need_be_executable)
{
    const char *out = scratch("noexec");
    must_run("printf 'exit 126\\n' >%s/lesson1", out);
    ck_assert_int_eq(shell(said, sizeof said, "sh lessons/kit/run.sh %s/lesson1 %s/out --", out, out), 2);
    must_say(said, "the system does not let");
    ck_assert_int_eq(
        shell(said, sizeof said,
              "! grep -nE '(^|[^a-z/ ]|[^h] )plots/draw\\.sh' Makefile grader/*.sh lessons/kit/*.sh"),
        0);
}
END_TEST

Suite *plots_suite(void)
{
    const TTest *tests[] = {own_settings_change_no_figure, other_gnuplots_draw_or_say_why,
                            a_gnuplot_that_cannot_run_is_said, nothing_in_the_tree_need_be_executable};
    return suite_of("plots", 120, sizeof tests / sizeof *tests, tests);
}
