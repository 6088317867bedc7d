/* name: old noise is not made smaller
 * effect: The variance passes 1 and goes on growing, the table no longer agrees with 1 - alpha_bar, and noise divided by its root is too small.
 * read: lessons/1-schedule.md#gap-1.3
 * hint: What happens to the old static when a new layer goes on?
 * hint: Let beta be 0.5 at every step. After many steps, should the variance still grow?
 * hint: A stroke makes all of x smaller, and old noise is part of x.
 */
    double v = 0.0;
    for (int t = 0; t < T; t++) {
        v = v + beta[t];
        var[t] = v;
    }
