#define _POSIX_C_SOURCE 200809L
/* The tree as machines hold it: builds follow contents, settings mean something, and odd places work or are refused in words. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A copy of what students have, where nothing has been built. */
static const char *copy_of_the_kit(const char *name)
{
    const char *out = scratch(name);
    must_run("cp -r Makefile lessons starter grader plots '%s'/ && rm -rf '%s'/starter/.undo && cp "
             "grader/pristine/*.c '%s'/starter/",
             out, out, out);
    return out;
}

/* Lesson 1 built there, quickly, and what it prints. */
#define LESSON1 "make -s build/starter/bin/lesson1 OPT=-O0 && build/starter/bin/lesson1 T=5 OUT=build"

/* Whatever replaces a source, and whatever its date: the next build has it. */
START_TEST(builds_follow_contents_and_not_dates)
{
    char text[16384];
    const char *out = copy_of_the_kit("stale");
    must_run("cp solutions/1-schedule.c %s/restored.c && touch -t 200001010000 %s/restored.c", out, out);
    shell(text, sizeof text, "cd %s && " LESSON1, out);
    must_say(text, "Next: gap 1.1");
    must_run("cd %s && cp -p restored.c starter/1-schedule.c", out);
    shell(text, sizeof text, "cd %s && " LESSON1, out);
    must_not_say(text, "Next: gap");
    must_run("cd %s && sh grader/reset.sh reset 1 starter grader/pristine && touch -t 200001010000 "
             "starter/1-schedule.c",
             out);
    shell(text, sizeof text, "cd %s && " LESSON1, out);
    must_say(text, "Next: gap 1.1");
    must_run("cd %s && sh grader/reset.sh undo 1 starter", out);
    shell(text, sizeof text, "cd %s && " LESSON1, out);
    must_not_say(text, "Next: gap");
    /* an archive dates everything at 1970: given code, and a header */
    must_run("cd %s && sed 's/Lesson 1: the noise schedule/A newer kit/' lessons/lesson1.c >new && touch -t "
             "197001020000 new && mv new "
             "lessons/lesson1.c",
             out);
    shell(text, sizeof text,
          "cd %s && make -s build/starter/bin/lesson1 OPT=-O0 && build/starter/bin/lesson1 --help", out);
    must_say(text, "A newer kit");
    must_run("cd %s && echo '#error a newer header' >>lessons/schedule.h && touch -t 197001020000 "
             "lessons/schedule.h",
             out);
    shell(text, sizeof text, "cd %s && " LESSON1, out);
    must_say(text, "a newer header");
}
END_TEST

START_TEST(nothing_is_built_twice)
{
    char text[8192];
    const char *out = copy_of_the_kit("twice");
    must_run("cd %s && " LESSON1 " >/dev/null || [ $? = 1 ]", out);
    shell(text, sizeof text, "cd %s && make build/starter/bin/lesson1 OPT=-O0", out);
    must_not_say(text, "  cc ");
    must_not_say(text, "  link ");
}
END_TEST

/* A file that is put back comes with its old date: watch sees it all the same. */
START_TEST(watch_sees_an_old_file)
{
    const char *out = scratch("watch");
    must_run("mkdir %s/code && echo one >%s/code/a.c && echo two >%s/b.c && touch -t 200001010000 %s/b.c",
             out, out, out, out);
    must_run("sh grader/watch.sh %s/code echo graded >%s/log & watch=$!\n"
             "turns=0; until grep -q graded %s/log; do sleep 0.1; done; sleep 0.3; mv %s/b.c %s/code/a.c\n"
             "until [ $(grep -c graded %s/log) = 2 ] || [ $turns = 40 ]; do turns=$((turns + 1)); sleep 0.1; "
             "done\n"
             "kill $watch; [ $(grep -c graded %s/log) = 2 ]",
             out, out, out, out, out, out, out);
}
END_TEST

/* The clock was set back, by an hour say: what was built lies in the future. */
START_TEST(a_clock_that_runs_back_is_no_trouble)
{
    char text[16384];
    const char *out = copy_of_the_kit("clock");
    must_run("cd %s && " LESSON1 " >/dev/null || [ $? = 1 ]", out);
    must_run("cd %s && find build lessons starter Makefile -type f -exec touch -t 203501010000 {} +", out);
    must_run("cp solutions/1-schedule.c %s/starter/1-schedule.c", out);
    shell(text, sizeof text, "cd %s && " LESSON1, out);
    must_not_say(text, "Clock skew");
    must_not_say(text, "in the future");
    must_not_say(text, "Next: gap");
}
END_TEST

/* One make writes an object slowly; another comes to it meanwhile, and must not link the half of it. */
START_TEST(two_makes_at_once_do_not_meet)
{
    const char *out = copy_of_the_kit("at-once");
    must_run("cat >%s/slow <<'CC'\n"
             "#!/bin/sh\n"
             "name=; for word; do [ \"$name\" != -o ] || target=$word; name=$word; done\n"
             "cc \"$@\" || exit 1\n"
             "case $target in\n"
             "*/lessons/lesson1.o*)\n"
             "    [ ! -e waited ] || exit 0\n"
             "    cp \"$target\" whole; head -c 300 whole >\"$target\"; touch waited\n"
             "    turns=0; until [ -e done ] || [ $turns = 200 ]; do turns=$((turns + 1)); sleep 0.1; done; "
             "cp whole \"$target\" ;;\n"
             "esac\n"
             "CC\n"
             "chmod +x %s/slow",
             out, out);
    must_run("cd %s && { make -s build/starter/bin/lesson1 OPT=-O0 CC=./slow >first 2>&1 & } && until [ -e "
             "waited ]; do sleep 0.05; done && "
             "make -s build/starter/bin/lesson1 OPT=-O0 CC=./slow >second 2>&1; second=$?; touch done; wait "
             "$!; first=$?; cat first second; "
             "[ $first = 0 ] && [ $second = 0 ] && build/starter/bin/lesson1 --help >/dev/null",
             out);
}
END_TEST

static void must_refuse(const char *words, const char *arguments)
{
    char text[4096];
    int status = shell(text, sizeof text, "make %s", arguments);
    const char *end = strchr(text, '\n');
    ck_assert_msg(status == 2 && end && end[1] == '\0', "make %s: status %d\n%.3000s", arguments, status,
                  text);
    must_say(text, words);
}

START_TEST(a_setting_that_a_target_ignores_is_an_error)
{
    must_refuse("lesson2 knows SEED T STEPS GUESS; GAP is for debug grade hint watch", "lesson2 GAP=2.1");
    must_refuse("make grade2: LESSON means nothing here", "grade2 LESSON=3");
    must_refuse("make lesson1: STEPS means nothing here; lesson1 knows SEED T IMAGE GUESS",
                "lesson1 STEPS=9");
    must_refuse("make help: SEED means nothing here", "SEED=3");
    must_refuse("make setup demo: GAP means nothing here", "setup demo GAP=1.1");
    must_refuse("SUBMISSIONS is for grade-class", "hint SUBMISSIONS=x");
    must_refuse("make debug: say which gap: make debug GAP=2.3", "debug");
    must_refuse("LESSON=7: use 1 to 5", "grade LESSON=7");
    must_refuse("GAP=1.1 LESSON=1: say one of them", "grade LESSON=1 GAP=1.1");
    must_refuse("I do not know the setting SED; there are CODE", "lesson1 SED=3");
    char text[8192];
    shell(text, sizeof text,
          "make -n lesson1 lesson3 STEPS=9 | grep run.sh"); /* one knows it, and it alone is told */
    must_say(text, "STEPS='9'");
    shell(text, sizeof text, "make -n lesson1 lesson3 STEPS=9 | grep 'run.sh.*lesson1'");
    must_not_say(text, "STEPS");
}
END_TEST

START_TEST(grade_takes_a_lesson)
{
    char text[8192];
    int status = shell(text, sizeof text, "make -s grade LESSON=1 CODE=solutions BUILD=%s/..", built());
    ck_assert_int_eq(status, 0);
    must_say(text, "1.7");
    must_not_say(text, "2.1");
    must_say(text, "20 of 20");
}
END_TEST

/* As beside make watch: the second one waits, and a lock that nobody holds any more does not stop it. */
START_TEST(two_grades_at_once_do_not_meet)
{
    const char *out = scratch("two-grades");
    must_run("for i in 1 2; do { make -s grade CODE=solutions BUILD=%s/.. >%s/$i 2>&1; echo status $? "
             ">>%s/$i; } & done; wait; cat %s/1 %s/2; "
             "[ $(cat %s/1 %s/2 | grep -c 'status 0') = 2 ] && [ $(cat %s/1 %s/2 | grep -c '100 of 100, and "
             "48') = 2 ]",
             built(), out, out, out, out, out, out, out, out);
    must_run("mkdir %s/grade.lock && sh -c 'echo $$' >%s/grade.lock/pid && make -s grade LESSON=1 "
             "CODE=solutions BUILD=%s/.. && "
             "[ ! -e %s/grade.lock ]",
             built(), built(), built(), built());
}
END_TEST

/* The table says what the programs say themselves. */
START_TEST(the_table_of_settings_is_the_programs_own)
{
    must_run("for program in lesson1 lesson2 lesson3 lesson4 lesson5 features claims; do "
             "told=$(sed -n \"s/^knows.$program := //p\" Makefile | tr ' ' '\\n' | LC_ALL=C sort) && "
             "own=$(%s/bin/$program --help | sed -n 's/^  \\([A-Z]*\\)=.*/\\1/p' | grep -v OUT | LC_ALL=C "
             "sort) && "
             "[ \"$told\" = \"$own\" ] || { echo $program: $told, $own; exit 1; }; done",
             built());
    /* and has every target that make explains */
    must_run("make | sed -n 's/^  make \\([a-z0-9-]*\\) .*/\\1/p' | while read -r target; do grep -q "
             "\"^knows.$target :=\" Makefile || { echo "
             "$target; exit 1; }; done");
}
END_TEST

START_TEST(a_build_directory_that_make_cannot_name_is_refused)
{
    static const char *const odd[] = {"",       "a b",    "a:b",    "a%b",   "a\\#b", "a\\'b",
                                      "a\\\"b", "'a$$b'", "a\\\\b", "'a(b'", "'a;b'", "'a*'"};
    for (unsigned i = 0; i < sizeof odd / sizeof *odd; i++) {
        char arguments[64];
        snprintf(arguments, sizeof arguments, strchr(odd[i], ' ') ? "clean BUILD='%s'" : "clean BUILD=%s",
                 odd[i]);
        must_refuse("say a directory, without blanks", arguments);
    }
    must_refuse("it has a Makefile", "-n clean BUILD=.");
}
END_TEST

/* Blanks, quotes, letters of other languages, and more than 200 characters above the kit. */
START_TEST(the_kit_works_in_any_directory)
{
    char text[16384], here[300], place[1000];
    const char *out = scratch("place");
    ck_assert_ptr_nonnull(getcwd(here, sizeof here));
    snprintf(place, sizeof place, "%s/%s/my \"own\" caf\xc3\xa9 \xc3\xbc (2) & %s/%s", here, out,
             "a directory with a name that goes on and on, because somebody likes to say all about a course "
             "in it, year and term too",
             "and another one below it, of about the same length, so that the two of them are longer than "
             "most people's whole paths");
    setenv("PLACE", place, 1);
    must_run("mkdir -p \"$PLACE/build/solutions\" && cp -rp Makefile README.md CONTRIBUTING.md LICENSE "
             ".clang-format .editorconfig "
             ".gitattributes .gitignore lessons starter solutions grader plots \"$PLACE\"/ && cd %s && cp "
             "-rp bin obj libchisel.a flags "
             "\"$PLACE/build/solutions/\"",
             built());
    int status = shell(text, sizeof text, "cd \"$PLACE\" && make lesson1 CODE=solutions T=20");
    ck_assert_msg(status == 0, "%.3000s", text);
    must_say(text, "1-staircase.png");
    must_not_say(text, "  cc "); /* what was built before is the same here */
    status = shell(text, sizeof text, "cd \"$PLACE\" && make grade LESSON=1 CODE=solutions");
    ck_assert_msg(status == 0, "%.3000s", text);
    must_say(text, "20 of 20");
    must_run("cd \"$PLACE\" && make -s hint GAP=2.3 && make -s reset LESSON=1 && make -s undo && make -s "
             "student-kit");
}
END_TEST

/* As an ordinary user in a tree of root's: the reason in one line, and BUILD elsewhere works. */
START_TEST(a_tree_of_somebody_else_is_said)
{
    if (other_users_are_refused("a tree of another owner is"))
        return;
    char text[8192];
    int status = shell(text, sizeof text, "sh tests/other_owner.sh");
    ck_assert_msg(status == 0, "%.3000s", text);
}
END_TEST

/* As git for Windows checks out by default. */
START_TEST(scripts_survive_autocrlf)
{
    if (tool_is_missing("git"))
        return;
    const char *out = scratch("autocrlf");
    must_run("mkdir %s/from && cp -r Makefile README.md lessons starter grader plots .gitignore "
             ".gitattributes %s/from/; cd %s/from && "
             "git init -q . && git add -A && git -c user.name=a -c user.email=a@b commit -qm a && cd .. && "
             "git clone -q -c "
             "core.autocrlf=true from to && cd to && ! grep -rlI \"$(printf '\\r')\" --include='*.sh' "
             "--include='*.[ch]' --include=Makefile "
             "--include='*.gp' --include='*.txt' --include=list . && make -s hint GAP=1.1 && cmp "
             "lessons/figures/3-loss.png "
             "../from/lessons/figures/3-loss.png",
             out, out, out);
    must_run("make -s student-kit BUILD=%s >/dev/null && tar tzf %s/chisel-student.tar.gz | grep -qx "
             "chisel-student/.gitattributes",
             out, out);
}
END_TEST

Suite *tree_suite(void)
{
    const TTest *tests[] = {builds_follow_contents_and_not_dates,
                            nothing_is_built_twice,
                            watch_sees_an_old_file,
                            a_clock_that_runs_back_is_no_trouble,
                            two_makes_at_once_do_not_meet,
                            a_setting_that_a_target_ignores_is_an_error,
                            grade_takes_a_lesson,
                            two_grades_at_once_do_not_meet,
                            the_table_of_settings_is_the_programs_own,
                            a_build_directory_that_make_cannot_name_is_refused,
                            the_kit_works_in_any_directory,
                            a_tree_of_somebody_else_is_said,
                            scripts_survive_autocrlf};
    return suite_of("tree", 120, sizeof tests / sizeof *tests, tests);
}
