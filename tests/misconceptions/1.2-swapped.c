/* name: the two shares have changed places
 * effect: One stroke buries almost everything, so every rung of the staircase looks like pure static.
 * read: lessons/1-schedule.md#gap-1.2
 * hint: Is a stroke with a small beta a light one?
 * hint: Let beta go to 0. What should come out, x or eps?
 * hint: Each root stands in front of the wrong thing.
 */
    return sqrt(beta) * x + sqrt(1.0 - beta) * eps;
