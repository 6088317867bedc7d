/* The tool that fills the lessons' blocks: a page that it cannot understand is refused in words and stays as it is. */
#include "suites.h"

#include <stdio.h>
#include <string.h>

static const char *const SOURCE =
    "int before;\n//> piece\nint piece;\n//< piece\n/* 9.1 one */\nint one(void)\n{\n}\nint after;\n";
static const char *const PRINTED =
    "First\n-----\n1 apple\n\nSecond\n------\n2 pears\n\nSecond half\n-----------\n3 plums\n";
static const char *const STALE =
    "# Title\n"
    "<!-- code @/source.c piece -->\n```c\nold\n```\n"
    "## Heading\nProse.\n"
    "<!-- code @/source.c gap 9.1 -->\n`@/source.c`, line 1:\n\n```c\n```\n"
    "```sh\nmake\n```\n"
    "<!-- output make lesson9 \"First\" -->\n```text\n```\n"
    "<!-- output make lesson9 \"Second\" trained -->\n```text\n2 pears\n```\nThe end.\n";
static const char *const FRESH =
    "# Title\n"
    "<!-- code @/source.c piece -->\n`@/source.c`, line 3:\n\n```c\nint piece;\n```\n"
    "## Heading\nProse.\n"
    "<!-- code @/source.c gap 9.1 -->\n`@/source.c`, line 5:\n\n```c\n/* 9.1 one */\nint "
    "one(void)\n{\n}\n```\n"
    "```sh\nmake\n```\n"
    "<!-- output make lesson9 \"First\" -->\n```text\n1 apple\n```\n"
    "<!-- output make lesson9 \"Second\" trained -->\n```text\n2 pears\n```\nThe end.\n";

/* Write `text` with @ replaced by the directory. */
static void write_text(const char *out, const char *name, const char *text)
{
    char path[700];
    snprintf(path, sizeof path, "%s/%s", out, name);
    FILE *file = fopen(path, "wb");
    ck_assert_ptr_nonnull(file);
    for (; *text; text++)
        if (*text == '@')
            fputs(out, file);
        else
            fputc(*text, file);
    fclose(file);
}

static const char *scratch_with_sources(void)
{
    const char *out = scratch("refresh");
    write_text(out, "source.c", SOURCE);
    write_text(out, "lesson9.txt", PRINTED);
    write_text(out, "stale.md", STALE);
    write_text(out, "fresh.md", FRESH);
    return out;
}

START_TEST(blocks_are_filled)
{
    char text[2048];
    const char *out = scratch_with_sources();
    ck_assert_int_eq(shell(text, sizeof text, "%s/bin/refresh check %s %s/stale.md", built(), out, out), 1);
    must_say(text, "stale.md:3: this is not what the code and its runs say");
    must_run("%s/bin/refresh write %s %s/stale.md %s/fresh.md && cmp %s/stale.md %s/fresh.md", built(), out,
             out, out, out, out);
    must_run("%s/bin/refresh check %s %s/stale.md", built(), out, out);
}
END_TEST

/* A page with `from` replaced by `to`, between two stale ones: one line says `words`, and no page changes. */
static void must_refuse(const char *from, const char *to, const char *words)
{
    char page[4096], text[2048];
    const char *out = scratch_with_sources(), *at = strstr(STALE, from);
    ck_assert_ptr_nonnull(at);
    snprintf(page, sizeof page, "%.*s%s%s", (int)(at - STALE), STALE, to, at + strlen(from));
    write_text(out, "page.md", page);
    must_run("cp %s/page.md %s/page.kept && cp %s/stale.md %s/stale.kept && cp %s/stale.md %s/last.md", out,
             out, out, out, out, out);
    int status =
        shell(text, sizeof text, "timeout 20 %s/bin/refresh write %s %s/stale.md %s/page.md %s/last.md",
              built(), out, out, out, out);
    ck_assert_msg(status == 2 && strstr(text, words) != NULL, "status %d, and not '%s' for '%s':\n%s", status,
                  words, to, text);
    ck_assert_msg(strchr(text, '\n') == text + strlen(text) - 1, "more than a line:\n%s", text);
    must_run("cmp %s/page.md %s/page.kept && cmp %s/stale.md %s/stale.kept && cmp %s/last.md %s/stale.kept "
             "&& ! ls %s | grep part",
             out, out, out, out, out, out, out);
}

START_TEST(comments_without_their_fence_are_refused)
{
    const char *code = "page.md:2: its fence must stand right below this comment (write ```c and ``` there, "
                       "and the rest is made): <!-- code ";
    must_refuse("```c\nold\n```\n", "", code);
    must_refuse("```c\nold\n```\n", "Prose between.\n```c\nold\n```\n", code);
    must_refuse("```c\nold\n```\n", "## Heading\n```c\nold\n```\n", code);
    must_refuse("```c\nold\n```\n", "\n```c\nold\n```\n", code);
    must_refuse("```c\nold\n```\n", "```text\nold\n```\n", code);
    must_refuse("```c\nold\n```\n", "`a`, line 3: and prose\n\n```c\nold\n```\n", code);
    must_refuse("```c\nold\n```\n", "<!-- code @/source.c piece -->\n```c\nold\n```\n", code);
    must_refuse("```text\n```\n", "",
                "page.md:16: its fence must stand right below this comment (write ```text and ``` there, and "
                "the rest is made): <!-- output ");
    must_refuse("```text\n2 pears\n```\nThe end.\n", "",
                "page.md:19: its fence must stand right below this comment (write ```text");
}
END_TEST

START_TEST(open_fences_are_refused)
{
    must_refuse("old\n```\n", "old\n",
                "page.md:7: nothing closes the fence of line 3 before this: <!-- code ");
    must_refuse("```sh\nmake\n```\n", "```sh\nmake\n",
                "page.md:15: nothing closes the fence of line 13 before this: <!-- output ");
    must_refuse("2 pears\n```\n", "2 pears\n", "page.md:20: nothing closes this fence: ```text");
    must_refuse("old\n```\n## Heading\n", "old\n## Heading\n```sh\nls\n```\n",
                "page.md:6: nothing closes the fence of line 3 before this: ```sh");
    must_refuse("Prose.\n", "```\n", "page.md:7: no fence is open here");
    must_refuse("```sh\nmake\n```\n", "~~~sh\nmake\n~~~\n", "page.md:13: a fence is written ```, not: ~~~sh");
    must_refuse("make\n```\n", "make\n<!-- code @/source.c one -->\n```\n",
                "page.md:15: nothing closes the fence of line 13 before this");
}
END_TEST

START_TEST(comments_that_are_no_markers_are_refused)
{
    const char *const wrong[] = {"<!-- cod @/source.c piece -->",
                                 "<!--code @/source.c piece -->",
                                 " <!-- code @/source.c piece -->",
                                 "See <!-- code @/source.c piece -->",
                                 "<!-- code @/source.c -->",
                                 "<!-- code @/source.c gap -->",
                                 "<!-- code @/source.c piece",
                                 "<!-- code @/source.c piece --> prose",
                                 "<!-- code @/source.c piece trained -->",
                                 "<!-- Code @/source.c piece -->",
                                 "<!-- output lesson9 \"First\" -->",
                                 "<!-- output make lesson9 \"First -->",
                                 "<!-- output make lesson9 First -->",
                                 "<!-- output make lesson9 \"First\" traind -->",
                                 "<!-- output make claims CLAIM= -->",
                                 "<!-- output make claims CLAIM=floor",
                                 "<!-- to do: say more here -->"};
    for (unsigned i = 0; i < sizeof wrong / sizeof *wrong; i++)
        must_refuse("<!-- code @/source.c piece -->", wrong[i],
                    "page.md:2: a comment in a lesson reads <!-- code FILE NAME -->");
}
END_TEST

START_TEST(what_a_block_shows_must_be_there_once)
{
    const char *piece = "<!-- code @/source.c piece -->";
    must_refuse("Prose.\n", "<!-- code @/source.c piece -->\n```c\n```\n",
                "page.md:7: this block stands already in line 2");
    must_refuse(piece, "<!-- code @/source.c peace -->", "page.md:2: there is no such snippet");
    must_refuse(piece, "<!-- code @/source.c gap 9.2 -->", "page.md:2: there is no such snippet");
    must_refuse(piece, "<!-- code @/saucer.c piece -->", "saucer.c: No such file or directory");
    must_refuse("\"First\"", "\"Third\"", "page.md:16: no such section is printed");
    must_refuse("\"First\"", "\"Se\"", "page.md:16: no such section is printed, or several begin so");
    must_refuse("Prose.", "Prose.\r", "page.md:7: this line ends in CR LF; save the file with LF alone");
}
END_TEST

/* A source whose markers or functions do not close, or whose lines would close the fence. */
static void must_refuse_source(const char *source, const char *words)
{
    char text[2048];
    const char *out = scratch_with_sources();
    write_text(out, "source.c", source);
    must_run("cp %s/stale.md %s/stale.kept", out, out);
    int status = shell(text, sizeof text, "%s/bin/refresh write %s %s/stale.md", built(), out, out);
    ck_assert_msg(status == 2 && strstr(text, words) != NULL, "status %d, and not '%s':\n%s", status, words,
                  text);
    must_run("cmp %s/stale.md %s/stale.kept", out, out);
}

START_TEST(bad_sources_are_refused)
{
    must_refuse_source("//> piece\nint piece;\n/* 9.1 one */\n{\n}\n",
                       "source.c:1: nothing closes snippet piece");
    must_refuse_source("//> piece\nint piece;\n//< piece\n//> piece\n//< piece\n",
                       "source.c:4: this snippet's name stands twice: piece");
    must_refuse_source("//> piece\nint piece;\n//< piece\n/* 9.1 one */\nint after;\n",
                       "stale.md:8: there is no such snippet");
    must_refuse_source("//> piece\n```\n//< piece\n", "source.c:2: this line would close the fence");
}
END_TEST

/* The second page cannot be written: its part's name is too long, or, for other users than root, it is write-protected. */
START_TEST(all_pages_are_written_or_none)
{
    char text[2048];
    const char *out = scratch_with_sources();
    must_run(
        "name=$(printf '%%250s' '' | tr ' ' x) && cp %s/stale.md %s/$name && cp %s/stale.md %s/stale.kept",
        out, out, out, out);
    int status =
        shell(text, sizeof text, "%s/bin/refresh write %s %s/stale.md %s/xxx*", built(), out, out, out);
    ck_assert_msg(status == 2 && strstr(text, "File name too long") != NULL, "status %d: %s", status, text);
    must_run("cmp %s/stale.md %s/stale.kept && ! ls %s | grep part", out, out, out);
    if (other_users_are_refused("write-protected pages are"))
        return;
    status = shell(text, sizeof text,
                   "here=$(mktemp -d) && cp %s/bin/refresh %s/source.c %s/lesson9.txt $here && sed "
                   "\"s|%s|$here|\" %s/stale.md >$here/a.md && "
                   "cp $here/a.md $here/b.md && cp $here/a.md $here/kept && chmod 777 $here && chmod 666 "
                   "$here/a.md && chmod 444 $here/b.md && "
                   "setpriv --reuid=65534 --regid=65534 --clear-groups $here/refresh write $here $here/a.md "
                   "$here/b.md; ended=$?; "
                   "cmp $here/a.md $here/kept && cmp $here/b.md $here/kept && rm -r $here && exit $ended",
                   built(), out, out, out, out);
    ck_assert_msg(status == 2 && strstr(text, "b.md: Permission denied") != NULL, "status %d: %s", status,
                  text);
}
END_TEST

Suite *refresh_suite(void)
{
    const TTest *tests[] = {blocks_are_filled,
                            comments_without_their_fence_are_refused,
                            open_fences_are_refused,
                            comments_that_are_no_markers_are_refused,
                            what_a_block_shows_must_be_there_once,
                            bad_sources_are_refused,
                            all_pages_are_written_or_none};
    return suite_of("refresh", 60, sizeof tests / sizeof *tests, tests);
}
