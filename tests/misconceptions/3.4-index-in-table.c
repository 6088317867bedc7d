/* name: alpha_bar looked up by i, not by the step
 * effect: The strokes are made for the lightest noise while x holds the heaviest, the walk overshoots wildly; at K = T nothing is wrong.
 * read: lessons/3-ddpm.md#gap-3.4
 * hint: Which index does the table alpha_bar want?
 * hint: alpha_bar has T entries, the list has K. Which of your indices runs over which?
 * hint: A place in the list has to be turned into a step before it can be looked up.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = K - 1; i >= 0; i--) {
        chisel(eps, x, t[i], B, context);
        double previous = i > 0 ? alpha_bar[i - 1] : 1.0;
        reverse_step(x, x, eps, z + (size_t)i * (size_t)B * 2, beta[i], alpha_bar[i], previous, B, 2);
    }
    free(eps);
