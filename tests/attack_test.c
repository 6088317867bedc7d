/* Hostile and broken files, on every rung that a grader may stand on. */
#include "suites.h"

#include <stdio.h>
#include <string.h>

/* The last line says "N attacks, N held, N skipped", and of at least `least` none may be missing. */
static void must_hold(const char *text, int least)
{
    int all = 0, held = 0, skipped = 0;
    const char *last = strstr(text, " attacks, ");
    ck_assert_msg(last != NULL, "%s", text);
    while (last > text && last[-1] != '\n')
        last--;
    ck_assert_int_eq(sscanf(last, "%d attacks, %d held, %d skipped", &all, &held, &skipped), 3);
    ck_assert_msg(all >= least && held + skipped == all && skipped < all / 3, "%s", text);
}

START_TEST(every_attack_is_held)
{
    static char text[65536];
    shell(text, sizeof text, "EVERY=%d sh tests/all_attacks.sh %s %s", one_in(3), built(),
          scratch("attacks"));
    must_hold(text, 45);
}
END_TEST

/* As a student on a laptop: no other user to become; the rungs one by one; then none but session and limits. */
START_TEST(attacks_are_held_on_lower_rungs)
{
    static char text[65536];
    if (other_users_are_refused("the lower rungs are"))
        return;
    shell(text, sizeof text, "EVERY=%d sh tests/as_user.sh %s", one_in(10), built());
    must_hold(text, 15);
    static const char *const rungs[] = {"plain", "landlock", "bubblewrap"};
    for (int i = 0; i < (bubblewrap_is_refused() ? 2 : 3); i++) {
        shell(text, sizeof text, "EVERY=%d sh tests/as_user.sh %s %s", one_in(i ? 16 : 9), built(), rungs[i]);
        must_hold(text, i ? 9 : 15);
    }
}
END_TEST

/* As root: so neither can signal the other. */
START_TEST(each_test_has_its_own_user)
{
    const char *out = scratch("own-users");
    char text[64];
    if (shell(text, sizeof text, "test $(id -u) = 0 && setpriv --reuid=1073741999 true") != 0) {
        skipped("only root, where user ids go high enough, gives each test its own user");
        return;
    }
    must_run("sh tests/own_users.sh %s %s", built(), out);
}
END_TEST

Suite *attack_suite(void)
{
    const TTest *tests[] = {every_attack_is_held, attacks_are_held_on_lower_rungs,
                            each_test_has_its_own_user};
    return suite_of("attacks", 1800, sizeof tests / sizeof *tests, tests);
}
