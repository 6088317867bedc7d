/* name: the table read one step early, before its start at t = 0
 * effect: Each x_t carries one layer less than its t says; at T = 1000 the samples hardly show it, on a short staircase they do, and at t = 0 it reads memory that is not the table's.
 * read: lessons/2-toy.md#gap-2.1
 * hint: How many layers lie on x at index t = 0?
 * hint: At t = 0, is your x_t different from x_0? Should it be?
 * hint: Entry t of the table already speaks of step t.
 */
    for (int b = 0; b < B; b++) {
        double a_bar = alpha_bar[t[b] - 1];
        float signal = (float)sqrt(a_bar), noise = (float)sqrt(1.0 - a_bar);
        for (int d = 0; d < D; d++)
            x_t[b * D + d] = signal * x0[b * D + d] + noise * eps[b * D + d];
    }
