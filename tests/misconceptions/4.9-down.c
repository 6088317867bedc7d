/* name: walks down instead of up
 * effect: The statue is taken for static and carved: what comes out is not static but the spiral moved about, and the way down does not lead back to the start.
 * read: lessons/4-samplers.md#gap-4.9
 * hint: Is there more noise in x after your walk than before?
 * hint: Which step comes first on the way up?
 * hint: Look at the direction of your loop, and at which alpha_bar you leave and which you reach.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = K - 1; i >= 0; i--) {
        double from = alpha_bar[t[i]], to = i > 0 ? alpha_bar[t[i - 1]] : 1.0;
        chisel(eps, x, t[i], B, context);
        for (int k = 0; k < 2 * B; k++) {
            double x0 = ((double)x[k] - sqrt(1.0 - from) * (double)eps[k]) / sqrt(from);
            x[k] = (float)(sqrt(to) * x0 + sqrt(1.0 - to) * (double)eps[k]);
        }
    }
    free(eps);
