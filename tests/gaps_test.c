/* The tool that opens and fills gaps, and the starters made by it. */
#include "suites.h"

#include <stdio.h>
#include <string.h>

static const char *const GOOD = "int one(void)\n{\n    //> gap 9.1 one 2 points\n    return 1;\n    //= "
                                "TODO(\"9.1\");\n    //< gap 9.1\n}\n"
                                "//> piece\nint piece;\n//< piece\n";

static void write_text(const char *path, const char *text)
{
    FILE *file = fopen(path, "w");
    ck_assert_ptr_nonnull(file);
    fputs(text, file);
    fclose(file);
}

/* Open GOOD with `from` replaced by `to`; the tool must refuse with one line that holds `message`, and write
 * nothing. */
static void must_refuse(const char *from, const char *to, const char *message)
{
    char text[1024], output[1024], path[600];
    const char *out = scratch("gaps"), *at = strstr(GOOD, from);
    ck_assert_ptr_nonnull(at);
    snprintf(text, sizeof text, "%.*s%s%s", (int)(at - GOOD), GOOD, to, at + strlen(from));
    snprintf(path, sizeof path, "%s/in.c", out);
    write_text(path, text);
    int status = shell(output, sizeof output, "%s/bin/gaps open %s/in.c %s/out.c", built(), out, out);
    ck_assert_msg(status == 2, "status %d for %s", status, to);
    ck_assert_msg(strstr(output, message) != NULL, "%s\ndoes not say: %s", output, message);
    ck_assert_ptr_eq(strchr(output, '\n'), output + strlen(output) - 1);
    ck_assert_int_ne(shell(output, sizeof output, "test -e %s/out.c", out), 0);
}

START_TEST(bad_markers_are_refused)
{
    must_refuse("//< gap 9.1\n", "", "must end gap");
    must_refuse("//< gap 9.1", "//< gap 9.2", "must end gap");
    must_refuse("    return 1;\n", "    //> gap 9.2 two 1 points\n", "a marker inside gap");
    must_refuse("2 points", "two points", "a gap reads");
    must_refuse("2 points", "2 points wants 1.1", "only 'needs");
    must_refuse("    //= TODO(\"9.1\");\n", "", "must end gap");
    must_refuse("TODO(\"9.1\")", "TODO(\"9.2\")", "must read TODO(\"9.1\")");
    must_refuse("//< piece\n", "", "nothing closes snippet");
    must_refuse("int piece;\n", "//> other\n", "a marker inside snippet");
    must_refuse("//> piece\n", "", "belongs to no open gap");
    must_refuse("//< piece\n", "//< piece\n//> piece\n//< piece\n", "stands twice");
    must_refuse("//> piece\n", "//> gap 9.1 other 1 points\n//= TODO(\"9.1\");\n//< gap 9.1\n//> piece\n",
                "stands twice");
    must_refuse("//> piece\n", "//> gap 9.2 one 1 points\n//= TODO(\"9.2\");\n//< gap 9.2\n//> piece\n",
                "stands twice");
}
END_TEST

/* What looks like a marker, and what does not fit into one. */
START_TEST(misspelt_markers_are_refused)
{
    must_refuse("//> gap", "// > gap",
                "in.c:3: a marker begins with //>, //= or //<, and not as here: // > gap");
    must_refuse("//= TODO", "// = TODO",
                "in.c:5: a marker begins with //>, //= or //<, and not as here: // = TODO");
    must_refuse("//> piece\nint piece;\n//< piece\n", "// > piece\nint piece;\n// < piece\n",
                "in.c:8: a marker begins with");
    must_refuse("//> gap", "///> gap", "in.c:3: a marker stands alone on its line");
    must_refuse("return 1;\n    //= TODO(\"9.1\");", "return 1; //= TODO(\"9.1\");",
                "in.c:4: a marker stands alone on its line");
    must_refuse("int piece;", "int piece; //< piece",
                "in.c:9: a marker stands alone on its line, not as in: int piece; //< piece");
    must_refuse("//< gap 9.1", "//< gap 9.1 ", "in.c:6: a blank stands behind this marker: //< gap 9.1");
    must_refuse("//> piece", "//> piece\t", "in.c:8: a blank stands behind this marker");
    must_refuse("//> piece\nint piece;\n//< piece", "//>\nint piece;\n//<",
                "in.c:8: a snippet reads '//> NAME'");
    must_refuse("//> piece\nint piece;\n//< piece", "//> a piece\nint piece;\n//< a piece",
                "in.c:8: a snippet reads '//> NAME'");
    must_refuse(
        "//> gap 9.1", "//> Gap 9.1",
        "in.c:3: a snippet reads '//> NAME' and a gap '//> gap ID NAME N points|bonus [needs ID ...]'");
    must_refuse("//> gap 9.1 one 2 points", "//> gap", "in.c:3: a snippet reads '//> NAME' and a gap");
    must_refuse("2 points", "-2 points", "in.c:3: a gap reads");
    must_refuse("2 points", "0 bonus", "in.c:3: a gap reads");
    must_refuse("2 points", "4294967298 points", "in.c:3: a gap reads");
    must_refuse("gap 9.1 one", "gap ../9 one", "in.c:3: a gap reads");
    must_refuse("gap 9.1 one", "gap 9.1 one-two", "in.c:3: a gap reads");
    must_refuse("2 points", "2 points needs", "only 'needs ID ...' may follow, not needs");
    must_refuse("2 points", "2 points needs 1.1, 1.2",
                "a gap needs gaps by their numbers, such as 2.7, not 1.1,");
    must_refuse("2 points",
                "2 points needs 1.10 1.11 1.12 1.13 1.14 1.15 1.16 1.17 1.18 1.19 1.20 1.21 1.22 1.23 1.24 "
                "1.25 1.26 1.27 1.28 1.29 1.30 "
                "1.31 1.32 1.33 1.34 1.35",
                "only 'needs ID ...' may follow");
    must_refuse("int piece;\n", "int piece;\r\n",
                "in.c:9: this line ends in CR LF; save the file with LF alone");
}
END_TEST

/* A starter that cannot be read, or that goes on behind a zero byte, is somebody's work too. */
START_TEST(odd_starters_are_left_alone)
{
    char output[1024], path[600];
    const char *out = scratch("gaps");
    snprintf(path, sizeof path, "%s/in.c", out);
    write_text(path, GOOD);
    must_run("%s/bin/gaps open %s %s/out.c && printf '\\0mine' >>%s/out.c", built(), path, out, out);
    ck_assert_int_eq(shell(output, sizeof output, "%s/bin/gaps open %s %s/out.c", built(), path, out), 2);
    ck_assert_ptr_nonnull(strstr(output, "out.c has been edited"));
    must_run("ln -s loop.c %s/loop.c", out);
    ck_assert_int_eq(shell(output, sizeof output, "%s/bin/gaps open %s %s/loop.c", built(), path, out), 2);
    ck_assert_ptr_nonnull(strstr(output, "cannot read "));
}
END_TEST

START_TEST(unknown_needs_are_refused)
{
    char output[1024], path[600];
    const char *out = scratch("gaps");
    snprintf(path, sizeof path, "%s/in.c", out);
    write_text(path, "//> gap 9.1 one 2 points needs 7.7\n//= TODO(\"9.1\");\n//< gap 9.1\n");
    ck_assert_int_eq(shell(output, sizeof output, "%s/bin/gaps list %s", built(), path), 2);
    ck_assert_ptr_nonnull(strstr(output, "7.7, which does not exist"));
    write_text(path, "//> gap 9.1 one 2 points needs 9.1\n//= TODO(\"9.1\");\n//< gap 9.1\n");
    ck_assert_int_eq(shell(output, sizeof output, "%s/bin/gaps list %s", built(), path), 2);
    ck_assert_ptr_nonnull(strstr(output, "9.1, which does not stand before it"));
}
END_TEST

START_TEST(opening_keeps_all_but_the_solution)
{
    char output[1024], path[600];
    const char *out = scratch("gaps");
    snprintf(path, sizeof path, "%s/in.c", out);
    write_text(path, GOOD);
    must_run("%s/bin/gaps open %s %s/out.c", built(), path, out);
    shell(output, sizeof output, "head -n -1 %s/out.c", out);
    ck_assert_str_eq(output, "int one(void)\n{\n    TODO(\"9.1\");\n}\nint piece;\n");
}
END_TEST

START_TEST(edited_starters_are_left_alone)
{
    char output[1024], path[600];
    const char *out = scratch("gaps");
    snprintf(path, sizeof path, "%s/in.c", out);
    write_text(path, GOOD);
    must_run("%s/bin/gaps open %s %s/out.c && %s/bin/gaps open %s %s/out.c", built(), path, out, built(),
             path, out);
    must_run("sed -i 's/TODO.*/return 1;/' %s/out.c && cp %s/out.c %s/kept.c", out, out, out);
    ck_assert_int_eq(shell(output, sizeof output, "%s/bin/gaps open %s %s/out.c", built(), path, out), 2);
    ck_assert_ptr_nonnull(strstr(output, "has been edited"));
    must_run("cmp %s/out.c %s/kept.c", out, out);
    must_run("rm %s/out.c && %s/bin/gaps open %s %s/out.c && echo 'static int helper;' >>%s/out.c", out,
             built(), path, out, out);
    ck_assert_int_eq(shell(output, sizeof output, "%s/bin/gaps open %s %s/out.c", built(), path, out), 2);
}
END_TEST

START_TEST(filling_replaces_one_body)
{
    char output[1024], path[600];
    const char *out = scratch("gaps");
    snprintf(path, sizeof path, "%s/in.c", out);
    write_text(path, GOOD);
    must_run("echo '    return 2;' >%s/body && %s/bin/gaps fill %s 9.1 %s/body %s/out.c", out, built(), path,
             out, out);
    shell(output, sizeof output, "grep -c 'return 1' %s/out.c; grep -c 'return 2' %s/out.c", out, out);
    ck_assert_str_eq(output, "0\n1\n");
    ck_assert_int_eq(
        shell(output, sizeof output, "%s/bin/gaps fill %s 9.7 %s/body %s/out2.c", built(), path, out, out),
        2);
}
END_TEST

/* The committed starters are what the solutions give today, and points add up to 100. */
START_TEST(starters_are_fresh_and_open)
{
    char output[1024];
    const char *out = scratch("starter");
    must_run("for f in solutions/*.c; do %s/bin/gaps open $f %s/$(basename $f) || exit 1; done", built(),
             out);
    must_run("for f in starter/*.c; do { [ -z \"$CI\" ] && ! %s/bin/gaps untouched $f; } || cmp $f "
             "%s/$(basename $f) || { echo run: "
             "make starter; exit 1; }; done",
             built(), out);
    must_run("for f in %s/*.c; do cc -std=c11 -Wall -Wextra -Wno-unused-parameter -Werror -Ilessons -c $f -o "
             "%s/x.o || exit 1; done",
             out, out);
    must_run("%s/bin/gaps list solutions/*.c | tail -n +2 | while read id rest; do grep -hc "
             "\"TODO(\\\"$id\\\");\" %s/*.c | paste -sd+ "
             "| grep -qE '^[0+]*1[0+]*$' || { echo gap $id; exit 1; }; done",
             built(), out);
    shell(output, sizeof output,
          "%s/bin/gaps list solutions/*.c | LC_ALL=C awk -F'\\t' '$4 == \"points\" {s += $3} END {print s}'",
          built());
    ck_assert_str_eq(output, "100\n");
}
END_TEST

Suite *gaps_suite(void)
{
    const TTest *tests[] = {
        bad_markers_are_refused,   misspelt_markers_are_refused,       odd_starters_are_left_alone,
        unknown_needs_are_refused, opening_keeps_all_but_the_solution, edited_starters_are_left_alone,
        filling_replaces_one_body, starters_are_fresh_and_open};
    return suite_of("gaps", 60, sizeof tests / sizeof *tests, tests);
}
