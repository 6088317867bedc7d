/* name: noise added, and x not made smaller
 * effect: The static piles up on a statue that never fades, so the variance grows without end and x_T is no draw from N(0,1).
 * read: lessons/1-schedule.md#gap-1.2
 * hint: Can the variance stay 1 if something is only ever added?
 * hint: Take eps = 0. Should x come out unchanged?
 * hint: A stroke does two things. You did one of them.
 */
    return x + sqrt(beta) * eps;
