/* The programs as a student and an instructor run them. */
#include "suites.h"

#include <stdio.h>
#include <string.h>

START_TEST(lesson1_prints_its_table)
{
    char text[16384];
    ck_assert_int_eq(
        shell(text, sizeof text, "%s/bin/lesson1 OUT=%s | tr -s ' '", built(), scratch("lesson1")), 0);
    must_say(text, "\n 0 0.000100 0.0001 ");
    must_say(text, "\n 250 0.005080 0.4786 ");
    must_say(text, "\n 500 0.010060 0.9222 ");
    must_say(text, "\n 750 0.015040 0.9967 ");
    must_say(text, "\n 999 0.020000 1.0000 ");
    must_say(text, "\n 4 0.267 0.425 0.74 ");
    must_say(text, "too few 10 0.0001 to 0.02 ");
    must_say(text, "0.950 NOT YET");
}
END_TEST

START_TEST(lesson2_reports_both_failures)
{
    char text[16384];
    ck_assert_int_eq(shell(text, sizeof text, "%s/bin/lesson2 OUT=%s", built(), scratch("lesson2")), 0);
    must_say(text, "First failure: the table starts at zero");
    must_say(text, "Second failure: sd 0.");
    must_say(text, "not buried");
    must_say(text, "(rounding: the two agree)");
}
END_TEST

/* Same seed, same bytes; other seed, other bytes. A short training shows it as well as a long one. */
START_TEST(same_seed_same_bytes)
{
    const char *out = scratch("twice");
    for (int lesson = 1; lesson <= 5; lesson++) {
        must_run("for i in 1 2; do mkdir -p %s/$i && %s/bin/lesson%d SEED=5 T=60 STEPS=300 OUT=%s/$i "
                 ">%s/$i/log%d || exit 1; done",
                 out, built(), lesson, out, out, lesson);
        must_run("rm -f %s/?/timings.csv; diff -r %s/1 %s/2", out, out, out);
    }
    must_run("mkdir %s/3 && %s/bin/lesson3 SEED=6 T=60 STEPS=300 OUT=%s/3 && ! cmp -s %s/1/samples-10.csv "
             "%s/3/samples-10.csv",
             out, built(), out, out, out);
}
END_TEST

/* However many threads share the work, and with more of them than shards, the files are the same. */
START_TEST(threads_change_nothing)
{
    const char *out = scratch("threads");
    for (int i = 0; i < 4; i++)
        must_run("mkdir %s/%d && %s/bin/lesson3 T=60 STEPS=300 THREADS=%d OUT=%s/%d >%s/%d/log && rm "
                 "%s/%d/timings.csv",
                 out, i, built(), (const int[]){1, 2, 4, 7}[i], out, i, out, i, out, i);
    must_run("diff -r %s/0 %s/1 && diff -r %s/0 %s/2 && diff -r %s/0 %s/3", out, out, out, out, out, out);
}
END_TEST

START_TEST(same_data_same_pictures)
{
    const char *out = scratch("drawn");
    if (tool_is_missing("gnuplot"))
        return;
    must_run("for i in 1 2 3 4 5; do %s/bin/lesson$i T=60 STEPS=200 OUT=%s >/dev/null || exit 1; done",
             built(), out);
    must_run("sh plots/draw.sh 'png svg pdf' %s %s/1 plots/[0-9]*.gp >%s/log1 && rm %s/1/*.pdf && "
             "sh plots/draw.sh 'png svg' %s %s/2 plots/[0-9]*.gp >%s/log2",
             out, out, out, out, out, out, out);
    must_run("diff -r %s/1 %s/2 && test $(ls %s/1/*.png | wc -l) = $(ls plots/[0-9]*.gp | grep -vc film)",
             out, out, out);
    must_run("for f in %s/1/*.png; do head -c 24 $f | tail -c 8 | od -An -tx1 | grep -q '00 00 07 80 00 00 "
             "04 38' || { echo $f; exit 1; }; done",
             out);
}
END_TEST

START_TEST(lesson3_writes_what_it_promises)
{
    char text[4096];
    const char *out = scratch("lesson3");
    must_run("%s/bin/lesson3 STEPS=150 OUT=%s", built(), out);
    must_run("cd %s && for f in spiral samples-10 samples-50 samples-1000; do test \"$(head -n1 $f.csv)\" = "
             "x,y || exit 1; done",
             out);
    shell(text, sizeof text,
          "cd %s && for f in samples-10 samples-50 samples-1000 spiral; do tail -n +2 $f.csv | wc -l; done; "
          "head -qn1 loss.csv metrics.csv",
          out);
    ck_assert_str_eq(text,
                     "512\n512\n512\n2048\nstep,loss\nchisel,steps,mean_distance,p95_distance,coverage\n");
    shell(text, sizeof text, "cut -d, -f1,2 %s/metrics.csv | tail -n +2 | paste -sd' '", out);
    ck_assert_str_eq(text, "ideal,10 ideal,50 ideal,1000 net,10 net,50 net,1000\n");
}
END_TEST

START_TEST(saved_network_carves_the_same)
{
    const char *out = scratch("saved");
    must_run("mkdir %s/a %s/b && %s/bin/lesson3 STEPS=100 T=50 CHISEL=net OUT=%s/a && "
             "%s/bin/lesson3 T=50 CHISEL=net NETWORK=%s/a/network.bin OUT=%s/b && cmp %s/a/samples-50.csv "
             "%s/b/samples-50.csv",
             out, out, built(), out, built(), out, out, out, out);
}
END_TEST

START_TEST(every_open_gap_is_named)
{
    must_run("sh tests/every_gap.sh %s %s", built(), scratch("one-open"));
}
END_TEST

START_TEST(make_names_the_next_gap_without_noise)
{
    char text[8192];
    const char *out = scratch("fresh");
    must_run("cp -r Makefile lessons solutions plots %s/ && mkdir %s/starter && cd %s && make -s starter",
             out, out, out);
    int status = shell(text, sizeof text, "cd %s && make lesson1 BUILD=build", out);
    ck_assert_int_eq(status, 0);
    must_say(text, "Next: gap 1.1, starter/1-schedule.c:");
    must_say(text, "not finished");
    ck_assert_ptr_null(strstr(text, "***"));
    ck_assert_ptr_null(strstr(text, "warning"));
}
END_TEST

START_TEST(help_lists_every_target)
{
    char text[8192];
    shell(text, sizeof text, "make");
    for (int i = 0; i < 3; i++)
        must_say(text, ((const char *[]){"Student", "Instructor", "Maintainer"})[i]);
    must_say(text, "make lesson3 ");
    char again[8192];
    shell(again, sizeof again, "make help");
    ck_assert_str_eq(text, again);
}
END_TEST

/* What a program wrote where it was started must not be committed with the rest. */
START_TEST(nothing_is_stray_at_the_top)
{
    char text[2048];
    if (tool_is_missing("git") ||
        shell(text, sizeof text, "git -c safe.directory='*' ls-files >%s/all", scratch("top")) != 0)
        return; /* not from a clone */
    shell(text, sizeof text, "cut -d/ -f1 %s/scratch/top/all | LC_ALL=C sort -u | paste -sd' '", built());
    ck_assert_str_eq(text, ".ci .clang-format .editorconfig .gitignore CONTRIBUTING.md LICENSE Makefile "
                           "README.md grader lessons "
                           "plots solutions starter tests\n");
}
END_TEST

Suite *program_suite(void)
{
    const TTest *tests[] = {
        lesson1_prints_its_table,      lesson2_reports_both_failures, same_seed_same_bytes,
        threads_change_nothing,        same_data_same_pictures,       lesson3_writes_what_it_promises,
        saved_network_carves_the_same, every_open_gap_is_named,       make_names_the_next_gap_without_noise,
        help_lists_every_target,       nothing_is_stray_at_the_top};
    return suite_of("programs", 300, sizeof tests / sizeof *tests, tests);
}
