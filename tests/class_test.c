/* A whole class: every verdict, what a second run does, kill -9, two runs at once, and archives that mean harm. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void grade_class(const char *out)
{
    must_run(
        "sh tests/no_ports.sh make -s grade-class CODE=solutions BUILD=%s/.. SUBMISSIONS=%s/class OUT=%s/out "
        ">%s/log 2>&1 || { cat %s/log; false; }",
        built(), out, out, out, out);
}

START_TEST(class_is_graded_as_expected)
{
    const char *out = scratch("class");
    if (no_libarchive())
        return;
    must_run("%s sh tests/make_class.sh %s %s %d", is_long() ? "" : "TAME=1", built(), out,
             is_long() ? 300 : 32);
    must_run("find lessons solutions starter grader tests -type f | sort | xargs cksum >%s/before", out);
    grade_class(out);
    must_run("sh tests/check_class.sh %s/expected %s/out/class.csv >%s/verdict; grep -q '^%d rows, %d as "
             "expected' %s/verdict || { cat "
             "%s/verdict; false; }",
             out, out, out, is_long() ? 300 : 32, is_long() ? 300 : 32, out, out);
    must_run("find lessons solutions starter grader tests -type f | sort | xargs cksum | cmp - %s/before",
             out);
    must_run("grep -q 'Student code runs behind' %s/log && grep -q '<h2>Mistakes</h2>' %s/out/class.html && "
             "! grep -qE "
             "'(src|href)=.https?:' %s/out/class.html && test -f %s/out/feedback/right.tar.gz/report.txt",
             out, out, out, out);
    must_run("! grep -rl \"$PWD\\|out/work\" %s/out/feedback", out);
    /* a second run leaves every result alone; an edited and an added submission are graded, nothing else */
    must_run("touch %s/mark", out);
    grade_class(out);
    must_run("test -z \"$(find %s/out/results -newer %s/mark -name '*.json')\"", out, out);
    must_run(
        "cp grader/pristine/1-schedule.c %s/class/right-directory/ && cp -r %s/class/untouched %s/class/late",
        out, out, out);
    grade_class(out);
    must_run("test \"$(find %s/out/results -newer %s/mark -name '*.json' | sed 's/.*\\///' | sort | tr '\\n' "
             "' ')\" = 'late.json "
             "right-directory.json ' && grep -q '^late,graded,0' %s/out/class.csv && grep -q "
             "'^right-directory,graded,[0-9][0-9],' "
             "%s/out/class.csv",
             out, out, out, out);
}
END_TEST

START_TEST(kill_and_two_at_once_lose_nothing)
{
    const char *out = scratch("kills");
    if (no_libarchive())
        return;
    must_run("TAME=1 sh tests/make_class.sh %s %s/made 22", built(), out);
    if (!is_long()) /* two that train are enough */
        must_run("cd %s/made/class && rm -r right-bonus no-bonus whole-kit.tar smith..jr inside exported",
                 out);
    must_run("sh tests/class_kills.sh %s/.. %s/kills %d %s/made/class", built(), out, is_long() ? 50 : 3,
             out);
    must_run("for i in 1 2; do make -s grade-class CODE=solutions BUILD=%s/.. "
             "SUBMISSIONS=%s/made/class OUT=%s/both >%s/log$i 2>&1 & "
             "done; wait; cmp %s/both/class.csv %s/kills/calm/class.csv",
             built(), out, out, out, out, out);
}
END_TEST

/* The level is said, and it is the one that is there: root, a user with bubblewrap, Landlock alone; below the floor
 * nothing is graded. */
START_TEST(level_is_said_and_floor_kept)
{
    static const char *const low = "holds untrusted code back too little";
    struct {
        const char *rungs, *said;
        int status;
    } levels[] = {
        {"", "undumpable, own processes, bubblewrap, landlock, seccomp; absent: other user", 0},
        {"landlock", "undumpable, landlock, seccomp; absent: own processes, other user, bubblewrap", 0},
        {"bubblewrap", "undumpable, own processes, bubblewrap, seccomp; absent: other user, landlock", 0},
        {"plain", low, 2}};
    static char text[16384];
    const char *out = scratch("levels");
    if (no_libarchive() || other_users_are_refused("levels are"))
        return;
    must_run("sh tests/user_class.sh %s %s >%s/log; grep -q 'other user.*seccomp' %s/log", built(), out, out,
             out);
    if (bubblewrap_is_refused()) {
        levels[0].said = levels[1].said;
        levels[2].said = low;
        levels[2].status = 2;
    }
    for (int i = 0; i < 4; i++) {
        int status =
            shell(text, sizeof text, "sh tests/as_user.sh %s '%s' user_class.sh", built(), levels[i].rungs);
        ck_assert_msg(status == levels[i].status && strstr(text, levels[i].said), "'%s': status %d\n%s",
                      levels[i].rungs, status, text);
        ck_assert_msg(status != 0 ||
                          (strstr(text, "right,graded,100,48") && strstr(text, "untouched,graded,0") &&
                           strstr(text, "hostile,graded,") && strstr(text, "link,refused,0")),
                      "%s", text);
    }
}
END_TEST

/* Status 77 is a word about what is missing here; all else must be 0. */
static void must_run_or_skip(const char *script, const char *out, const char *rest)
{
    static char text[16384];
    int status = shell(text, sizeof text, "timeout 500 sh tests/%s.sh %s/%s %s", script, out, script, rest);
    if (status == 77)
        printf("%s", text);
    else
        ck_assert_msg(status == 0, "%s: status %d\n%s", script, status, text);
}

/* Slurm on a host of its own, disturbed, and GNU parallel over ssh to two: the same class.csv as without them. */
START_TEST(engines_agree)
{
    char command[4096];
    const char *out = scratch("engines");
    if (no_libarchive())
        return;
    must_run("TAME=1 sh tests/make_class.sh %s %s/made %d && mv %s/made/class %s/", built(), out,
             is_long() ? 60 : 19, out, out);
    if (!is_long()) /* a handful */
        must_run("cd %s/class && find . -mindepth 1 -maxdepth 1 ! -name 'a-*' ! -name 'right*' ! -name "
                 "'untouched' "
                 "! -name 'new*' -exec rm -r {} +",
                 out);
    must_run("make -s grade-class CODE=solutions BUILD=%s/.. SUBMISSIONS=%s/class OUT=%s/plain >%s/log 2>&1",
             built(), out, out, out);
    if (!tool_is_missing("sbatch") && !tool_is_missing("slurmd") && !tool_is_missing("munged")) {
        snprintf(command, sizeof command,
                 "sh tests/class_slurm.sh %s/.. %s/spread %s/class %s/plain/class.csv", built(), out, out,
                 out);
        must_run_or_skip("slurm", out, command);
    }
    if (!tool_is_missing("parallel") && !tool_is_missing("sshd") && !tool_is_missing("ip")) {
        snprintf(
            command, sizeof command,
            "sh -c 'make -s grade-class CODE=solutions BUILD=%s/.. SUBMISSIONS=%s/class OUT=%s/ssh "
            "HOSTS=%s/two_hosts/hosts JOBS=1 && cmp %s/ssh/class.csv %s/plain/class.csv && grep -q Accepted "
            "%s/two_hosts/one.log && grep -q Accepted %s/two_hosts/two.log'",
            built(), out, out, out, out, out, out, out);
        must_run_or_skip("two_hosts", out, command);
    }
}
END_TEST

/* The bundle as the platform runs it; it builds the kit twice, so `make test` leaves it out. */
START_TEST(classroom50_grades_checkouts)
{
    const char *out = scratch("classroom50");
    if (!is_long() || no_libarchive() || tool_is_missing("python3"))
        return;
    must_run("make -s classroom50 BUILD=%s/pack && sh tests/classroom50.sh %s/pack/classroom50.tar.gz %s/run",
             out, out, out);
}
END_TEST

/* Paths that climb out, links inside, too much inside: only the five names are ever taken, and nothing is written elsewhere. */
START_TEST(archives_cannot_climb)
{
    const char *out = scratch("slip");
    if (no_libarchive())
        return;
    must_run("mkdir -p %s/class %s/in/a && cp solutions/1-schedule.c %s/in/a/ && echo owned >%s/in/a/evil && "
             "ln -s /etc/passwd "
             "%s/in/a/2-toy.c && cd %s/in/a && tar --transform='s,^,../../../../,' -P -cf "
             "../../class/slip.tar 1-schedule.c evil 2-toy.c",
             out, out, out, out, out, out);
    must_run(
        "cd %s/in && mkdir big && head -c 300000 /dev/zero >big/1-schedule.c && tar czf ../class/big.tgz big",
        out);
    grade_class(out);
    must_run("test ! -e %s/evil && test ! -e %s/../evil && ! find %s/out -name evil | grep . && grep -q "
             "'^slip.tar,graded,20,3,' "
             "%s/out/class.csv && grep -q '^big.tgz,refused' %s/out/class.csv",
             out, out, out, out, out);
}
END_TEST

Suite *class_suite(void)
{
    const TTest *tests[] = {
        class_is_graded_as_expected,  kill_and_two_at_once_lose_nothing, engines_agree,
        level_is_said_and_floor_kept, classroom50_grades_checkouts,      archives_cannot_climb};
    return suite_of("class", is_long() ? 3000 : 400, sizeof tests / sizeof *tests, tests);
}
