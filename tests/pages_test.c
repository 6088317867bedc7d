/* The lessons' pages: every block as the code and its runs say, and any change noticed. */
#include "suites.h"

#include <stdio.h>
#include <string.h>

START_TEST(pages_say_what_is_so)
{
    must_run("make -s check");
}
END_TEST

/* Spoil a copy of a page with a sed script; the tool must end with `status` and say `words`, and refreshing must mend it. */
static void must_notice(const char *page, const char *script, int status, const char *words)
{
    char text[2048];
    const char *out = scratch("page");
    must_run("sed '%s' lessons/%s >%s/page.md && ! cmp -s lessons/%s %s/page.md", script, page, out, page,
             out);
    int got = shell(text, sizeof text, "%s/bin/refresh check %s/outputs %s/page.md", built(), built(), out);
    ck_assert_msg(got == status && strstr(text, words), "status %d for %s: %s", got, script, text);
    if (status == 1)
        must_run("%s/bin/refresh write %s/outputs %s/page.md && cmp lessons/%s %s/page.md", built(), built(),
                 out, page, out);
}

START_TEST(changed_pages_are_noticed)
{
    must_notice("1-schedule.md", "s/0\\.4786/0.4787/", 1, "`make lessons` mends it");
    must_notice("1-schedule.md", "s/TODO(\"1.4\")/TODO(\"1.5\")/", 1, "`make lessons` mends it");
    must_notice("3-ddpm.md", "s/^`starter.3-ddpm.c`, line [0-9]*:/`starter\\/3-ddpm.c`, line 1:/", 1,
                "`make lessons` mends it");
    must_notice("3-ddpm.md", "s/CLAIM=cost/CLAIM=price/", 2, "no such section is printed");
    must_notice("2-toy.md", "s/gap 2.3 -->/gap 2.9 -->/", 2, "there is no such snippet");
    must_notice("2-toy.md", "s/code lessons.toy.h/code lessons\\/boy.h/", 2, "boy.h");
}
END_TEST

/* What links, hints and misconceptions point to exists. */
START_TEST(anchors_and_files_exist)
{
    must_run("cat grader/answers/*.txt lessons/*.md | grep -oE "
             "'(lessons/|\\()[0-9]-[a-z]+\\.md(#gap-[0-9.]+)?' | sed 's/^(//;s/^lessons.//' | sort -u | "
             "while IFS='#' read page anchor; do test -f lessons/$page || { echo $page; exit 1; }; "
             "test -z \"$anchor\" || grep -q \"{#$anchor}\" lessons/$page || { echo $page $anchor; exit 1; "
             "}; done");
    must_run("grep -oE 'figures/[a-z0-9-]+' lessons/*.md -h | sort -u | while read figure; do test -f "
             "plots/${figure#figures/}.gp || "
             "{ echo $figure; exit 1; }; done");
    must_run("%s/bin/gaps list solutions/*.c | tail -n +2 | while read id name rest; do grep -q \"^### Gap "
             "$id: $name {#gap-$id}\" lessons/*.md || "
             "{ echo $id; exit 1; }; done",
             built());
}
END_TEST

/* The student kit, unpacked: it names the first gap, grades, says what it cannot do, and holds no line that only a solution has. */
START_TEST(student_kit_stands_alone)
{
    char text[8192];
    const char *out = scratch("student-kit");
    must_run("make -s student-kit BUILD=%s >/dev/null && cd %s && tar xzf chisel-student.tar.gz", out, out);
    must_run("cd %s/chisel-student && make -s lesson1 | grep -q 'Next: gap 1.1' && { make -s grade | grep -q "
             "'\\] 0 of 100'; }",
             out);
    must_run("cd %s/chisel-student && echo mine >>starter/2-toy.c && make -s reset LESSON=2 >/dev/null && ! "
             "grep -q mine starter/2-toy.c && "
             "make -s undo LESSON=2 >/dev/null && tail -n 1 starter/2-toy.c | grep -qx mine",
             out);
    shell(text, sizeof text, "cd %s/chisel-student && make demo", out);
    ck_assert_msg(strstr(text, "not in the student kit") != NULL, "%s", text);
    /* whole lines, indent apart; a line that given code has too is not only a solution's */
    must_run(
        "cd %s && rm -rf chisel-student && tar xzf chisel-student.tar.gz && "
        "awk '/\\/\\/> gap/ {inside = 1; next} /\\/\\/=/ {inside = 0} inside && length($0) > 24 {sub(/^ "
        "*/, \"\"); print}' "
        "../../../../solutions/*.c | grep -v '^for (int' | sort -u >lines && cat chisel-student/lessons/*.c "
        "chisel-student/lessons/kit/*.c | sed 's/^ *//' | sort -u >given && "
        "comm -23 lines given >only && test $(wc -l <only) -gt 50 && "
        "find chisel-student -type f | xargs cat | sed 's/^ *//' | sort -u >all && ! comm -12 only all "
        "| grep .",
        out);
}
END_TEST

Suite *pages_suite(void)
{
    const TTest *tests[] = {pages_say_what_is_so, changed_pages_are_noticed, anchors_and_files_exist,
                            student_kit_stands_alone};
    return suite_of("pages", 400, sizeof tests / sizeof *tests, tests);
}
