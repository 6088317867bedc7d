/* The scripts: what they may call, the same words under every shell and awk, and what they say where something is missing. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

START_TEST(scripts_keep_to_what_all_machines_share)
{
    must_run("sh tests/lint.sh");
}
END_TEST

/* The lint itself finds what it looks for. */
START_TEST(lint_finds_what_it_should)
{
    static const char *const lines[][2] = {
        {"awk '{print $1 / 2}' x", "without LC_ALL=C"},
        {"echo \"$(ls | awk '{print}')\"", "without LC_ALL=C"},
        {"if true; then jq . x | cat; fi", "jq is not in tests/commands.list"},
        {"case $1 in a) xxd ;; esac", "xxd is not in tests/commands.list"},
        {"tar --sort=name -cf x y", "tars differ"},
        {"sed -i s/a/b/ x", "sed -i"},
        {"sed 's/a\\|b/c/' x", "expression of sed"},
        {"start=$(date +%s%N)", "no %N"},
        {"ls | xargs -I{} sh -c 'echo {}'", "255 bytes"},
        {"[[ -n $x ]] && echo y", "bash's"},
        {"stat -c %u x", "stat has other options"},
        {"sort -k2,2g x", "sort -g"}};
    const char *out = scratch("lint");
    for (unsigned i = 0; i < sizeof lines / sizeof *lines; i++) {
        char text[4096];
        must_run("cat >%s/bad.sh <<'LINE'\n%s\nLINE\n", out, lines[i][0]);
        int status = shell(text, sizeof text, "sh tests/lint.sh %s/bad.sh", out);
        ck_assert_msg(status == 1, "this is not noticed: %s\n%s", lines[i][0], text);
        must_say(text, lines[i][1]);
        must_say(text, "bad.sh");
    }
}
END_TEST

START_TEST(every_shell_and_awk_says_the_same)
{
    char text[8192];
    int status = shell(text, sizeof text, "sh tests/shells.sh %s", scratch("shells"));
    ck_assert_msg(status == 0, "%.3000s", text);
    must_say(text, "ways, no difference");
    for (char *line = strtok(text, "\n"); line; line = strtok(NULL, "\n"))
        if (strncmp(line, "skipped: ", 9) == 0)
            skipped("scripts under another shell or awk: %s", line + 9);
    ck_assert_msg(!getenv("CI") || !strstr(text, "skipped"), "CI must skip nothing: %s", text);
}
END_TEST

START_TEST(setup_knows_every_package_manager)
{
    static const char *const managers[][3] = {
        {"apt-get", "apt-get update -q\n",
         "install -y --no-install-recommends gcc libc6-dev pkg-config gnuplot-nox check libpng-dev "
         "libcjson-dev\n"},
        {"dnf", "dnf install",
         "install -y gcc pkgconf-pkg-config gnuplot check-devel libpng-devel cjson-devel\n"},
        {"pacman", "pacman -Sy\n", "-S --noconfirm --needed gcc pkgconf gnuplot check libpng cjson\n"},
        {"brew", "brew install", "install pkgconf gnuplot check libpng cjson\n"},
        {"apk", "apk update\n",
         "add gcc musl-dev linux-headers pkgconf gnuplot font-dejavu check-dev libpng-dev cjson-dev\n"}};
    const char *out = scratch("setup");
    for (unsigned i = 0; i < sizeof managers / sizeof *managers; i++) {
        char text[4096];
        shell(text, sizeof text, "sh tests/bare_machine.sh %s %s 0", out, managers[i][0]);
        must_say(text, managers[i][1]);
        must_say(text, managers[i][2]);
        must_not_say(text, "pandoc"); /* a student needs little */
    }
}
END_TEST

/* Where the tests are, setup brings what they need; what it leaves out, and what cannot be had, it says. */
START_TEST(setup_says_what_is_left_out)
{
    char text[8192];
    const char *out = scratch("setup");
    int status = shell(text, sizeof text, "sh tests/bare_machine.sh %s apk 0 whole", out);
    ck_assert_msg(status == 0, "%s", text);
    must_say(text, "bubblewrap pandoc-cli zip");
    must_say(text, "setup: all that the kit needs is here now");
    must_say(text, "setup: left out, for few need it: chromium (for a test that");
    status = shell(text, sizeof text, "sh tests/bare_machine.sh %s apk 1000", out);
    ck_assert_int_eq(status, 2);
    must_say(text, "setup: neither sudo nor doas is here, so ask root to run: apk add gcc musl-dev");
    status = shell(text, sizeof text, "sh tests/bare_machine.sh %s broken-apk 0", out);
    ck_assert_int_eq(status, 2);
    must_say(text, "setup: could not be installed: cc pkg-config gnuplot check libpng libcjson; the reason");
    status = shell(text, sizeof text, "sh tests/bare_machine.sh %s nothing-that-it-knows 0", out);
    ck_assert_int_eq(status, 2);
    must_say(text, "I know apt, dnf, pacman, apk and brew and find none of them");
}
END_TEST

/* One line and make's own, and no compiler's pages. */
static void must_stop(const char *command, const char *words)
{
    char text[4096];
    int status = shell(text, sizeof text, "%s", command), lines = 0;
    for (const char *at = text; (at = strchr(at, '\n')) != NULL; at++)
        lines++;
    ck_assert_msg(status == 2 && lines == 1, "status %d, %d lines\n%.3000s", status, lines, text);
    must_say(text, words);
}

START_TEST(what_is_missing_is_said_in_words)
{
    char command[1024];
    const char *out = scratch("missing");
    must_run(
        "mkdir %s/lacks %s/none && printf '#!/bin/sh\n[ \"$2\" != libpng ]\n' >%s/lacks/pkg-config && chmod "
        "+x "
        "%s/lacks/pkg-config && for tool in make sh uname; do ln -s \"$(command -v $tool)\" %s/none/; done",
        out, out, out, out, out);
    snprintf(command, sizeof command, "PATH=%s/lacks:$PATH make lesson1 BUILD=%s", out, out);
    must_stop(command, "not installed, or unknown to pkg-config: libpng; run: make setup");
    snprintf(command, sizeof command, "PATH=%s/none make lesson1 BUILD=%s", out, out);
    must_stop(command, "there is no C compiler (cc); run: make setup");
    snprintf(command, sizeof command, "ln -s /bin/true %s/none/cc; PATH=%s/none make lesson1 BUILD=%s", out,
             out, out);
    must_stop(command, "pkg-config is not installed; run: make setup");
    snprintf(command, sizeof command, "make lesson1 CC=no-such-cc BUILD=%s", out);
    must_stop(command, "the compiler no-such-cc (CC=no-such-cc) is not installed");
}
END_TEST

/* lldb where there is no gdb; a stand-in shows what it is told. */
START_TEST(debug_takes_lldb_without_gdb)
{
    char text[4096];
    const char *out = scratch("debug");
    must_run("mkdir -p %s/bin %s/grade/work && cd %s/grade/work && touch request harness ../results.json && "
             "chmod +x harness",
             out, out, out);
    must_run("for tool in sh grep; do ln -s \"$(command -v $tool)\" %s/bin/; done", out);
    int status =
        shell(text, sizeof text, "PATH=%s/bin sh grader/debug.sh 1.4 alpha_bar %s/grade/work", out, out);
    ck_assert_int_eq(status, 2);
    must_say(text, "neither gdb nor lldb is installed; install");
    must_run("printf '#!/bin/sh\necho lldb \"$@\"\n' >%s/bin/lldb && chmod +x %s/bin/lldb", out, out);
    status = shell(text, sizeof text, "PATH=%s/bin sh grader/debug.sh 1.4 alpha_bar %s/grade/work", out, out);
    ck_assert_int_eq(status, 0);
    must_say(text, "lldb -o breakpoint");
    must_say(text, "-o breakpoint set --name alpha_bar -o continue");
    must_say(text, "grade/work/harness");
}
END_TEST

/* What a command says is cut before Check sees it, and its end, with the reason, stays. */
START_TEST(long_output_keeps_its_end)
{
    char text[512];
    int status = shell(text, sizeof text,
                       "echo first; i=0; while [ $i -lt 3000 ]; do echo not found; i=$((i + 1)); done; echo "
                       "the reason; exit 3");
    ck_assert_int_eq(status, 3);
    ck_assert(strncmp(text, "first\n", 6) == 0 && strlen(text) < sizeof text);
    must_say(text, "not found\nthe reason\n");
    must_say(text, "\n[...]\n");
    shell(text, sizeof text, "echo short");
    ck_assert_str_eq(text, "short\n");
}
END_TEST

/* The workflow for hosts runs what the README says. */
START_TEST(workflow_runs_the_readme)
{
    must_run("for command in $(sed -n 's/^    \\(make setup [a-z]*\\) .*/\\1/p' README.md | sort -u | tr ' ' "
             "+); do command=$(echo "
             "$command | tr + ' '); for machine in ubuntu macos alpine; do sed -n \"/^  $machine:/,/^  "
             "[a-z]*:$/p\" "
             ".github/workflows/readme.yml | grep -q \"run: $command\" || { echo $machine: $command; exit 1; "
             "}; done; done");
}
END_TEST

Suite *scripts_suite(void)
{
    const TTest *tests[] = {scripts_keep_to_what_all_machines_share,
                            lint_finds_what_it_should,
                            every_shell_and_awk_says_the_same,
                            setup_knows_every_package_manager,
                            setup_says_what_is_left_out,
                            what_is_missing_is_said_in_words,
                            debug_takes_lldb_without_gdb,
                            long_output_keeps_its_end,
                            workflow_runs_the_readme};
    return suite_of("scripts", 120, sizeof tests / sizeof *tests, tests);
}
