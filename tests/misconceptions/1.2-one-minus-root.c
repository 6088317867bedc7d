/* name: 1 - root(beta) where the root of 1 - beta belongs
 * effect: The statue is worn away long before its time and the variance settles far below 1.
 * read: lessons/1-schedule.md#gap-1.2
 * hint: What is subtracted from 1, and when is the root taken?
 * hint: Try beta = 0.25 with eps = 0. How much of x is left?
 * hint: The root of a difference is not the difference of the roots.
 */
    return (1.0 - sqrt(beta)) * x + sqrt(beta) * eps;
