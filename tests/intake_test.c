/* What a class hands in: several copies of a file, and files in the encodings that editors leave. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char said[1 << 16];

/* `line` begins a row of class.csv, after which its note stands. */
static void must_have_row(const char *line)
{
    char start[300];
    snprintf(start, sizeof start, "\n%s ", line);
    must_say(said, start);
}

/* Three copies, stored in the order that `order` says, at three places each: as a directory and as an archive. The times are what the
 * third place is about: there the right copy is the newest. */
static void hand_in(const char *out, const char *name, const char *order, const char *const places[3])
{
    static const char *const copies[] = {"right", "half", "untouched"};
    char list[300] = "";
    must_run("mkdir -p %s/class/%s", out, name);
    for (int i = 0; i < 3; i++) {
        int which = order[i] - '0';
        must_run("cd %s/class/%s && mkdir -p %s && cp ../../%s.c %s/1-schedule.c && touch -t 2024010%d0000 "
                 "%s/1-schedule.c",
                 out, name, places[which], copies[which], places[which], 3 - which, places[which]);
        snprintf(list + strlen(list), sizeof list - strlen(list), " %s/1-schedule.c", places[which]);
    }
    must_run("cd %s/class/%s && tar cf ../%s.tar %s", out, name, name, list);
}

/* The right copy counts in all six orders: in starter/ beside others, at the top beside an untouched starter/, as the newest of equals. */
START_TEST(right_copy_counts)
{
    static const char *const orders[] = {"012", "021", "102", "120", "201", "210"};
    const char *out = scratch("copies");
    if (no_libarchive())
        return;
    must_run("mkdir %s/class && cp solutions/1-schedule.c %s/right.c && cp grader/pristine/1-schedule.c "
             "%s/untouched.c && "
             "%s/bin/gaps fill solutions/1-schedule.c 1.4 tests/misconceptions/1.4-sum.c %s/half.c",
             out, out, out, built(), out);
    for (int i = 0; i < 6; i++) {
        const char *const in_starter[] = {"starter", "old", "backup/starter"}, *const at_top[] = {".", "old",
                                                                                                  "starter"};
        char equal[3][8], name[32];
        for (int k = 0; k < 3; k++)
            snprintf(equal[k], sizeof equal[k], "%c", "abc"[orders[i][k] - '0']);
        snprintf(name, sizeof name, "starter-%s", orders[i]);
        hand_in(out, name, orders[i], in_starter);
        if (i % one_in(3) != 0)
            continue;
        snprintf(name, sizeof name, "top-%s", orders[i]);
        hand_in(out, name, orders[i], at_top);
        snprintf(name, sizeof name, "newest-%s", orders[i]);
        hand_in(out, name, orders[i], (const char *const[]){equal[0], equal[1], equal[2]});
    }
    ck_assert_int_eq(
        shell(said, sizeof said, "sh tests/small_class.sh %s %s/class %s/graded", built(), out, out), 0);
    for (int i = 0; i < 6; i++)
        for (int form = 0; form < (i % one_in(3) ? 2 : 6); form++) {
            char row[200];
            snprintf(row, sizeof row, "%s-%s%s,graded,20,3 \"3 copies of 1-schedule.c were found",
                     (const char *[]){"starter", "top", "newest"}[form / 2], orders[i],
                     form % 2 ? ".tar" : "");
            must_say(said, row);
        }
    must_run("grep -q '^3 copies of 1-schedule.c were found; starter/1-schedule.c was graded' "
             "%s/graded/feedback/starter-021/report.txt && grep -q '\"output\":.*3 copies' "
             "%s/graded/feedback/top-012/results.json",
             out, out);
}
END_TEST

/* Where two copies are equal in place, the newest counts though another one is right; an identical tie is settled by the name. */
START_TEST(rule_is_the_rule)
{
    const char *out = scratch("rule");
    if (no_libarchive())
        return;
    must_run("mkdir -p %s/class/deeper/a/b %s/class/deeper/c %s/class/newer/a %s/class/newer/b && cd "
             "%s/class && "
             "cp $OLDPWD/solutions/1-schedule.c deeper/a/b/ && cp $OLDPWD/solutions/1-schedule.c newer/a/ && "
             "$OLDPWD/%s/bin/gaps fill $OLDPWD/solutions/1-schedule.c 1.4 "
             "$OLDPWD/tests/misconceptions/1.4-sum.c deeper/c/1-schedule.c && "
             "cp deeper/c/1-schedule.c newer/b/ && touch -t 202401010000 newer/a/1-schedule.c && "
             "mkdir -p many/junk many/starter && cp $OLDPWD/solutions/1-schedule.c many/starter/ && cd "
             "many/junk && "
             "LC_ALL=C awk 'BEGIN {for (i = 0; i < 20001; i++) print i}' | xargs touch",
             out, out, out, out, out, built());
    ck_assert_int_eq(
        shell(said, sizeof said, "sh tests/small_class.sh %s %s/class %s/graded", built(), out, out), 0);
    must_have_row("deeper,graded,16,3");
    must_have_row("newer,graded,16,3");
    must_say(said, "many,graded,20,3 \"it holds so much that not all of it was looked through");
}
END_TEST

/* The solution of lesson 1 in an encoding: two bytes a letter or four (or one), the low byte first or last, CR or CR LF or LF as line ends. */
static void write_encoded(const char *path, int width, int big, const char *mark, size_t mark_size,
                          const char *line_end)
{
    FILE *from = fopen("solutions/1-schedule.c", "r"), *to = fopen(path, "w");
    ck_assert(from && to);
    fwrite(mark, 1, mark_size, to);
    for (int c; (c = fgetc(from)) != EOF;) {
        char one[2] = {(char)c, '\0'};
        for (const char *at = c == '\n' ? line_end : one; *at; at++)
            for (int i = 0; i < width; i++)
                fputc(i == (big ? width - 1 : 0) ? *at : 0, to);
    }
    fclose(from);
    fclose(to);
}

static const struct {
    const char *name, *mark;
    size_t mark_size;
    int width, big;
    const char *line_end, *row;
} encodings[] = {{"utf16le", "\xFF\xFE", 2, 2, 0, "\r\n",
                  "graded,20,3 \"1-schedule.c is UTF-16; it was read "
                  "all the same"},
                 {"utf16be", "\xFE\xFF", 2, 2, 1, "\n",
                  "graded,20,3 \"1-schedule.c is UTF-16; it was read "
                  "all the same"},
                 {"utf16-unmarked", "", 0, 2, 0, "\n",
                  "graded,20,3 \"1-schedule.c is UTF-16; it was read "
                  "all the same"},
                 {"utf32", "\xFF\xFE\0\0", 4, 4, 0, "\n",
                  "refused,0,0 \"1-schedule.c is full of zero bytes, "
                  "or damaged"},
                 {"cr", "", 0, 1, 0, "\r", "graded,20,3 \"\""},
                 {"crlf", "", 0, 1, 0, "\r\n", "graded,20,3 \"\""},
                 {"mark", "\xEF\xBB\xBF", 3, 1, 0, "\r\n", "graded,20,3 \"\""}};
enum { ENCODINGS = sizeof encodings / sizeof *encodings };

/* As a directory and as an archive; and where a student grades it, the compiler does not blame the first line. */
START_TEST(encodings_are_read_or_refused)
{
    char path[700];
    const char *out = scratch("encodings");
    if (no_libarchive())
        return;
    for (int i = 0; i < ENCODINGS; i++) {
        must_run("mkdir -p %s/class/%s", out, encodings[i].name);
        snprintf(path, sizeof path, "%s/class/%s/1-schedule.c", out, encodings[i].name);
        write_encoded(path, encodings[i].width, encodings[i].big, encodings[i].mark, encodings[i].mark_size,
                      encodings[i].line_end);
        must_run("tar czf %s/class/%s.tar.gz -C %s/class/%s .", out, encodings[i].name, out,
                 encodings[i].name);
    }
    ck_assert_int_eq(
        shell(said, sizeof said, "sh tests/small_class.sh %s %s/class %s/graded", built(), out, out), 0);
    for (int i = 0; i < 2 * ENCODINGS; i++) {
        char row[300];
        snprintf(row, sizeof row, "\n%s%s,%s", encodings[i / 2].name, i % 2 ? ".tar.gz" : "",
                 encodings[i / 2].row);
        must_say(said, row);
    }
    ck_assert_int_eq(shell(said, sizeof said,
                           "sh tests/grade_one.sh %s %s/alone 1 1-schedule.c %s/class/utf16le/1-schedule.c; "
                           "status=$?; "
                           "cat %s/alone/log; exit $status",
                           built(), out, out, out),
                     1);
    must_say(said, "is UTF-16, which compilers do not read; save it as UTF-8");
}
END_TEST

/* As they arrive: the work one level down beside a file of notes, names in any script, a copy in a hidden directory or the kit's own. */
START_TEST(hand_ins_are_searched)
{
    const char *out = scratch("searched");
    if (no_libarchive())
        return;
    must_run("mkdir -p %s/class/beside-notes/hw1/starter '%s/class/García López, Ana' %s/class/hidden/.git "
             "%s/class/hidden/kit/starter && "
             "cp solutions/1-schedule.c %s/class/beside-notes/hw1/starter/ && echo hello "
             ">%s/class/beside-notes/notes.txt && "
             "cp solutions/1-schedule.c '%s/class/García López, Ana/' && cp solutions/1-schedule.c "
             "%s/class/hidden/kit/starter/ && "
             "cp grader/pristine/1-schedule.c %s/class/hidden/.git/ && mkdir %s/class/nothing && echo hello "
             ">%s/class/nothing/notes.txt",
             out, out, out, out, out, out, out, out, out, out, out);
    ck_assert_int_eq(
        shell(said, sizeof said, "sh tests/small_class.sh %s %s/class %s/graded", built(), out, out), 0);
    must_have_row("beside-notes,graded,20,3");
    must_have_row("Garc%C3%ADa%20L%C3%B3pez%2C%20Ana,graded,20,3");
    must_say(said, "\nhidden,graded,20,3 \"\"\n");
    must_say(said, "\nnothing,refused,0,0 \"none of 1-schedule.c, 2-toy.c");
}
END_TEST

Suite *intake_suite(void)
{
    const TTest *tests[] = {right_copy_counts, rule_is_the_rule, encodings_are_read_or_refused,
                            hand_ins_are_searched};
    return suite_of("intake", 300, sizeof tests / sizeof *tests, tests);
}
