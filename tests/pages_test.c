/* The lessons' pages: every block as the code and its runs say, and any change noticed. */
#include "browser.h"
#include "kit/fused.h"
#include "suites.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { GAPS = 44 };

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
        must_run(
            "%s/bin/refresh write %s/outputs %s/page.md && %s/bin/refresh check %s/outputs %s/page.md && "
            "{ test %d = 0 || cmp lessons/%s %s/page.md; }",
            built(), built(), out, built(), built(), out, FUSED, page, out);
}

START_TEST(changed_pages_are_noticed)
{
    must_notice("1-schedule.md", "s/0\\.4786/0.4787/", 1, "`make lessons` mends it");
    must_notice("1-schedule.md", "s/TODO(\"1.4\")/TODO(\"1.5\")/", 1, "`make lessons` mends it");
    must_notice("3-ddpm.md", "s/^`starter.3-ddpm.c`, line [0-9]*:/`starter\\/3-ddpm.c`, line 1:/", 1,
                "`make lessons` mends it");
    if (FUSED)
        must_notice("3-ddpm.md", "s/0\\.1380/0.1430/", 1, "`make lessons` mends it");
    must_notice("3-ddpm.md", "s/0\\.1380/0.4380/", 1, "`make lessons` mends it");
    must_notice("3-ddpm.md", "s/CLAIM=cost/CLAIM=price/", 2, "no such section is printed");
    must_notice("2-toy.md", "s/gap 2.3 -->/gap 2.9 -->/", 2, "there is no such snippet");
    must_notice("2-toy.md", "s/code lessons.toy.h/code lessons\\/boy.h/", 2, "boy.h");
}
END_TEST

/* A page whose link, picture or anchor has gone, by a sed script over a copy of all pages. */
static void must_be_dead(const char *script, const char *words)
{
    char text[2048];
    const char *out = scratch("links");
    must_run(
        "cp -r lessons/*.md lessons/figures %s && sh lessons/kit/links.sh %s/*.md && sed -i '%s' %s/*.md",
        out, out, script, out);
    int got = shell(text, sizeof text, "sh lessons/kit/links.sh %s/*.md", out);
    ck_assert_msg(got == 1 && strstr(text, words), "status %d for %s: %s", got, script, text);
}

START_TEST(dead_links_are_noticed)
{
    must_be_dead("s/{#gap-2.4}/{#gap-2.40}/", "3-ddpm.md:");
    must_be_dead("s/(glossary.md)/(glosary.md)/", "there is no file");
    must_be_dead("s/figures.3-loss.png/figures\\/3-losses.png/", "there is no picture");
    must_be_dead("s/2-toy.md#gap-2.2/2-toy.md#gap-9.2/", "has no anchor {#gap-9.2}");
}
END_TEST

/* What hints and misconceptions point to exists. */
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
        "LC_ALL=C awk '/\\/\\/> gap/ {inside = 1; next} /\\/\\/=/ {inside = 0} inside && length($0) > 24 "
        "{sub(/^ "
        "*/, \"\"); print}' "
        "../../../../solutions/*.c | grep -v '^for (int' | sort -u >lines && cat chisel-student/lessons/*.c "
        "chisel-student/lessons/kit/*.c | sed 's/^ *//' | sort -u >given && "
        "comm -23 lines given >only && test $(wc -l <only) -gt 50 && "
        "find chisel-student -type f | xargs cat | sed 's/^ *//' | sort -u >all && ! comm -12 only all "
        "| grep .",
        out);
}
END_TEST

/* Move the slider `id` by `presses` of the right arrow from its start; `readout` receives what it then says. */
static void press_right(struct browser *browser, const char *id, int presses, char *readout, size_t size)
{
    char expression[256];
    snprintf(expression, sizeof expression, "(document.querySelector('#%s input').focus(), 0)", id);
    browser_value(browser, readout, size, expression);
    for (int i = 0; i < presses; i++)
        browser_key(browser, "ArrowRight", 39);
    snprintf(expression, sizeof expression, "document.querySelector('#%s output').textContent", id);
    browser_value(browser, readout, size, expression);
}

/* Row `row` of a table that a lesson wrote: its first `count` numbers. */
static void row_of(const char *table, int row, double *number, int count)
{
    char path[600], line[600] = "";
    snprintf(path, sizeof path, "%s/outputs/data/%s", built(), table);
    FILE *file = fopen(path, "r");
    ck_assert_msg(file != NULL, "no %s", path);
    for (int i = 0; i <= row + 1; i++)
        ck_assert_ptr_nonnull(fgets(line, sizeof line, file));
    fclose(file);
    char *at = line;
    for (int i = 0; i < count; i++, at += *at == ',')
        number[i] = strtod(at, &at);
}

static void must_read(const char *readout, const char *wanted)
{
    ck_assert_msg(strcmp(readout, wanted) == 0, "the page says '%s', the table '%s'", readout, wanted);
}

/* Every page loads without an error, also in what it draws; each slider, moved by key, says what the lessons' programs wrote. */
START_TEST(book_opens_and_its_pictures_live)
{
    char text[256], wanted[256], path[600];
    struct browser browser;
    double row[4];
    if (tool_is_missing("pandoc") || tool_is_missing("chromium"))
        return;
    const char *out = scratch("book");
    must_run("make -s bound-book CODE=solutions BUILD=%s/.. BOOK=%s/book && test $(du -sk %s/book | cut -f "
             "1) -lt 10000",
             built(), out, out);
    must_run(
        "make -s bound-book CODE=solutions EDITION=instructor BUILD=%s/.. BOOK=%s/instructor && test $(cat "
        "%s/instructor/*.html | grep -c '<details>') = %d && ! grep -l '<details>' %s/book/*.html",
        built(), out, out, GAPS, out);
    must_run("! grep -lE '(src|href)=\"https?:' %s/book/*.html", out);
    snprintf(path, sizeof path, "%s/profile", out);
    browser_start(&browser, path);
    for (int i = 0; i < 7; i++) {
        snprintf(path, sizeof path, "%s/book/%s.html", out,
                 (const char *[]){"index", "glossary", "1-schedule", "2-toy", "3-ddpm", "4-samplers",
                                  "5-targets"}[i]);
        browser_open(&browser, path);
        browser_value(&browser, text, sizeof text,
                      "[...document.images].filter((i) => !i.naturalWidth).length");
        ck_assert_msg(browser.errors == 0 && strcmp(text, "0") == 0, "%s: %s; pictures missing: %s", path,
                      browser.error, text);
        if (i == 2) {
            press_right(&browser, "staircase", 5, text, sizeof text);
            row_of("staircase.csv", 4, row, 4);
            snprintf(wanted, sizeof wanted, "t = %.0f   β = %.3f   ᾱ = %.3f   SNR = %.2f", row[0], row[1],
                     row[2], row[3]);
            must_read(text, wanted);
        }
        if (i == 3) {
            press_right(&browser, "denoise", 7, text, sizeof text);
            row_of("denoise.csv", 7, row, 4);
            snprintf(wanted, sizeof wanted, "q = %.2f   mse = %.4f   mean |ε̂| = %.3f   quality = %.0f%%",
                     row[0], row[1], row[2], 100 * row[3]);
            must_read(text, wanted);
        }
        if (i == 4) {
            press_right(&browser, "walk", 3, text, sizeof text);
            /* the fourth frame's t, of K = 50, past three films' worth of samples and the two empty lines after each */
            row_of("walk-50.csv", 3 * (512 + 2), row, 1);
            snprintf(wanted, sizeof wanted, "before the stroke at t = %.0f", row[0] - 1);
            must_read(text, wanted);
        }
    }
    ck_assert_msg(browser.errors == 0, "%s", browser.error);
    browser_stop(&browser);
}
END_TEST

/* Each deck opens without an error and turns its slides by key. */
START_TEST(slides_turn)
{
    char text[256] = "", path[600];
    struct browser browser;
    if (tool_is_missing("pandoc") || tool_is_missing("chromium"))
        return;
    const char *out = scratch("slides");
    must_run("make -s bound-slides CODE=solutions BUILD=%s/.. SLIDES=%s/decks", built(), out);
    must_run("! grep -lE '(src|href)=\"https?:' %s/decks/*.html", out);
    snprintf(path, sizeof path, "%s/profile", out);
    browser_start(&browser, path);
    for (int i = 0; i < 5; i++) {
        snprintf(path, sizeof path, "%s/decks/%s.html", out,
                 (const char *[]){"1-schedule", "2-toy", "3-ddpm", "4-samplers", "5-targets"}[i]);
        browser_open(&browser, path);
        for (int slide = 1; slide < 8; slide++) {
            browser_key(&browser, "ArrowRight", 39);
            /* the deck turns when the browser gets round to telling it */
            for (int tries = 0; tries < 1000 && atoi(text) != slide; tries++)
                browser_value(&browser, text, sizeof text,
                              "[...document.querySelectorAll('section')].findIndex((s) => s.ariaSelected)");
            ck_assert_msg(browser.errors == 0 && atoi(text) == slide, "%s: %s; slide %s, not %d", path,
                          browser.error, text, slide);
        }
    }
    browser_stop(&browser);
}
END_TEST

Suite *pages_suite(void)
{
    const TTest *tests[] = {pages_say_what_is_so,
                            changed_pages_are_noticed,

                            anchors_and_files_exist,
                            dead_links_are_noticed,
                            student_kit_stands_alone,
                            book_opens_and_its_pictures_live,
                            slides_turn};
    return suite_of("pages", 1800, sizeof tests / sizeof *tests, tests);
}
