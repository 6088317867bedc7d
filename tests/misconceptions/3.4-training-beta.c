/* name: beta of one training step, not beta[i]
 * effect: Each stroke takes off what one step added although it crosses many, so a walk with few strokes ends still buried; at K = T nothing is wrong.
 * read: lessons/3-ddpm.md#gap-3.4
 * hint: How much does one of your strokes take off, and how much should it?
 * hint: respace has worked something out for you. Is all of it used?
 * hint: Of the parameters of this function, which one never appears in your code?
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = K - 1; i >= 0; i--) {
        chisel(eps, x, t[i], B, context);
        double previous = i > 0 ? alpha_bar[t[i - 1]] : 1.0;
        double b = 1.0 - alpha_bar[t[i]] / (t[i] > 0 ? alpha_bar[t[i] - 1] : 1.0);
        reverse_step(x, x, eps, z + (size_t)i * (size_t)B * 2, b, alpha_bar[t[i]], previous, B, 2);
    }
    free(eps);
