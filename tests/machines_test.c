/* Other machines: macOS, musl, other processors, older headers, odd compilers, and a machine that is busy. */
#include "suites.h"

#include <stdio.h>
#include <string.h>

/* Run a script that ends with status 77 and a word where something is missing here; all else must be 0. */
static void must_run_or_skip(const char *command)
{
    static char text[65536];
    int status = shell(text, sizeof text, "%s", command);
    if (status == 77)
        skipped("%.*s", (int)strcspn(text + 9, "\n"), text + 9);
    else
        ck_assert_msg(status == 0, "status %d from %s:\n%.4000s", status, command, text);
}

/* Everything but class grading compiles and links for Apple's two processors, and nothing warns. */
START_TEST(everything_links_for_macos)
{
    static char text[65536];
    if (tool_is_missing("zig"))
        return;
    int status = shell(text, sizeof text, "sh tests/macos.sh %s zig %s", scratch("macos"),
                       is_long() ? "" : "aarch64-macos");
    ck_assert_msg(status == 0 && strstr(text, "warning") == NULL, "%.4000s", text);
}
END_TEST

START_TEST(a_build_for_musl_judges_the_same)
{
    char command[700];
    snprintf(command, sizeof command, "sh tests/musl.sh %s %s %s", built(), scratch("musl"),
             is_long() ? "" : "short");
    must_run_or_skip(command);
}
END_TEST

START_TEST(other_processors_judge_the_same)
{
    const char *all[] = {"arm64", "i386", "armhf", "s390x"};
    for (int i = 0; i < (is_long() ? 4 : 2); i++) {
        char command[700], name[32];
        snprintf(name, sizeof name, "foreign-%s", all[i]);
        snprintf(command, sizeof command, "sh tests/foreign.sh %s %s %s %s", all[i], built(), scratch(name),
                 is_long() ? "" : "short");
        must_run_or_skip(command);
    }
}
END_TEST

/* The README's commands on fresh roots of an older release, a newer one and the one that moves: gcc 10, 14 and 16 today. */
START_TEST(other_releases_take_the_commands)
{
    static const char *const releases[] = {"bullseye", "trixie", "sid"};
    for (int i = 0; is_long() && i < 3; i++) {
        char command[700], name[32];
        snprintf(name, sizeof name, "release-%s", releases[i]);
        snprintf(command, sizeof command,
                 "sh tests/release.sh %s %s 'make setup demo' 'make setup grade CODE=solutions'", releases[i],
                 scratch(name));
        must_run_or_skip(command);
    }
}
END_TEST

/* What Linux's headers lacked before 5.13: Landlock's, and the numbers of younger calls. */
START_TEST(older_headers_will_do)
{
    const char *out = scratch("headers");
    must_run(
        "mkdir -p %s/linux %s/sys && echo '#error this header is younger' >%s/linux/landlock.h && "
        "{ echo '#include_next <sys/syscall.h>' && for call in landlock_create_ruleset landlock_add_rule "
        "landlock_restrict_self pidfd_open pidfd_send_signal clone3 io_uring_setup mount_setattr fchmodat2; "
        "do "
        "printf '#undef SYS_%%s\\n#undef __NR_%%s\\n' $call $call; done; } >%s/sys/syscall.h",
        out, out, out, out);
    must_run("for file in landlock filter jail pidspace sandbox system; do cc -std=c11 -Wall -Wextra -Werror "
             "-I%s -Ilessons "
             "-Igrader -c grader/$file.c -o %s/$file.o || exit 1; done",
             out, out);
}
END_TEST

/* Grade gap 1.4 of the solutions with this compiler; returns the status, and what was said in `text`. */
static int grade_with(const char *compiler, const char *out, char *text, size_t size)
{
    return shell(
        text, size,
        "export STUDENT_CC='%s -std=c11 -O1 -Ilessons'; sh tests/grade_one.sh %s %s 1.4; status=$?; cat "
        "%s/log; exit $status",
        compiler, built(), out, out);
}

/* A compiler may be a script, as ccache and others are, and lie anywhere. */
START_TEST(a_compiler_may_be_a_script)
{
    static char text[65536];
    char compiler[600];
    const char *out = scratch("script-compiler");
    must_run("mkdir -p %s/tree/bin %s/tree/libexec && printf '#!/bin/sh\\nexec \"$(dirname "
             "\"$0\")/../libexec/real\" \"$@\"\\n' "
             ">%s/tree/bin/mycc && printf '#!/bin/sh\\nexec cc \"$@\"\\n' >%s/tree/libexec/real && "
             "chmod +x %s/tree/bin/mycc %s/tree/libexec/real",
             out, out, out, out, out, out);
    snprintf(compiler, sizeof compiler, "%s/tree/bin/mycc", out);
    ck_assert_msg(grade_with(compiler, out, text, sizeof text) == 0, "%s", text);
    must_run("PATH=\"$PWD/%s/tree/bin:$PATH\" STUDENT_CC='mycc -std=c11 -O1 -Ilessons' sh tests/grade_one.sh "
             "%s %s 1.4",
             out, built(), out);
}
END_TEST

/* When the compiler cannot do its work, there is no score, and the system's reason is given. */
START_TEST(a_broken_compiler_is_nobodys_grade)
{
    static char text[65536];
    char compiler[600];
    const char *out = scratch("broken-compiler");
    struct {
        const char *make, *said;
    } broken[] = {
        {"true", "there is no compiler"},
        {"printf '#!/nowhere/sh\\n' >%s/mycc && chmod +x %s/mycc", "No such file"},
        {"printf '#!/bin/sh\\necho mycc: licence expired >&2\\nexit 1\\n' >%s/mycc && chmod +x %s/mycc",
         "licence expired"},
        {"rm %s/mycc && mkdir %s/mycc", "ermission denied"}};
    for (int i = 0; i < 4; i++) {
        shell(text, sizeof text, broken[i].make, out, out);
        snprintf(compiler, sizeof compiler, i == 0 ? "no-such-cc" : "%s/mycc", out);
        int status = grade_with(compiler, out, text, sizeof text);
        ck_assert_msg(status == 3 && strstr(text, broken[i].said), "%s: status %d\n%s", broken[i].said,
                      status, text);
    }
}
END_TEST

/* Time counts while a program computes or sleeps, and not while it waits for a processor; a group counts together. */
START_TEST(a_busy_machine_costs_nothing)
{
    static char text[4096];
    const char *out = scratch("launcher");
    must_run("cc -std=c11 -O1 -Wall -Wextra -Werror -Ilessons -Igrader tests/probes/launch_probe.c $(for "
             "part in launch become "
             "group jail landlock filter pidspace sandbox system; do echo %s/obj/grader/$part.o; done) "
             "%s/libchisel.a "
             "-pthread -lm -o %s/probe",
             built(), built(), out);
    shell(text, sizeof text, "%s/probe", out);
    must_say(text, "computes: failed 0, stopped no, status 0");
    must_say(text, "sleeps: failed 0, stopped waited");
    must_say(text, "spins: failed 0, stopped used up");
    if (is_long())
        must_run("export SPIN=solutions/1-schedule.c; JOBS=10 sh tests/busy_class.sh %s %s/class && "
                 "JOBS=24 sh tests/busy_class.sh %s %s/class taskset -c 0",
                 built(), out, built(), out);
}
END_TEST

Suite *machine_suite(void)
{
    const TTest *tests[] = {everything_links_for_macos,
                            a_build_for_musl_judges_the_same,
                            other_processors_judge_the_same,
                            other_releases_take_the_commands,
                            older_headers_will_do,
                            a_compiler_may_be_a_script,
                            a_broken_compiler_is_nobodys_grade,
                            a_busy_machine_costs_nothing};
    return suite_of("machines", is_long() ? 7200 : 600, sizeof tests / sizeof *tests, tests);
}
