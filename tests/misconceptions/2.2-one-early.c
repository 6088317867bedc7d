/* name: the table read one step early
 * effect: A little too little is taken off: nothing that a picture shows at T = 1000, but at t = 0 the static of the first layer stays on.
 * read: lessons/2-toy.md#gap-2.2
 * hint: How many layers lie on x at index t = 0?
 * hint: Bury a point at t = 0 and dig it out. Did anything happen?
 * hint: Entry t of the table already speaks of step t.
 */
    for (int b = 0; b < B; b++) {
        double a_bar = t[b] > 0 ? alpha_bar[t[b] - 1] : 1.0;
        float signal = (float)sqrt(a_bar), noise = (float)sqrt(1.0 - a_bar);
        for (int d = 0; d < D; d++)
            x0[b * D + d] = (x_t[b * D + d] - noise * eps[b * D + d]) / signal;
    }
