/* name: beta and previous alpha_bar both of one training step
 * effect: The walk pretends to make single steps while it leaps over many, so a walk with few strokes ends still buried; at K = T nothing is wrong.
 * read: lessons/3-ddpm.md#gap-3.4
 * hint: Is your walk right when K = T and wrong otherwise?
 * hint: Two of the numbers that you hand to reverse_step belong to the training schedule.
 * hint: A stroke goes from one step of the list to the next one of the list. Take everything from there.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = K - 1; i >= 0; i--) {
        chisel(eps, x, t[i], B, context);
        double previous = t[i] > 0 ? alpha_bar[t[i] - 1] : 1.0;
        double b = 1.0 - alpha_bar[t[i]] / previous;
        reverse_step(x, x, eps, z + (size_t)i * (size_t)B * 2, b, alpha_bar[t[i]], previous, B, 2);
    }
    free(eps);
