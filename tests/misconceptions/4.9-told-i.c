/* name: the chisel is told i, not the step
 * effect: The chisel takes all that it sees for the faintest noise: what comes out is stretched and no static. At K = T nothing is wrong.
 * read: lessons/4-samplers.md#gap-4.9
 * hint: What does the chisel believe about the noise in x?
 * hint: i counts leaps. What does the chisel count?
 * hint: Look at the third argument of your call to chisel.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    double from = 1.0;
    for (int i = 0; i < K; i++) {
        double to = alpha_bar[t[i]];
        chisel(eps, x, i, B, context);
        for (int k = 0; k < 2 * B; k++) {
            double x0 = ((double)x[k] - sqrt(1.0 - from) * (double)eps[k]) / sqrt(from);
            x[k] = (float)(sqrt(to) * x0 + sqrt(1.0 - to) * (double)eps[k]);
        }
        from = to;
    }
    free(eps);
