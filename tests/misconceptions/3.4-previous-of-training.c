/* name: previous alpha_bar taken at t-1, not from the list
 * effect: The stroke believes that it lands one step earlier, so it puts back too much noise for where it really lands; at K = T nothing is wrong, with few strokes the samples are fuzzy.
 * read: lessons/3-ddpm.md#gap-3.4
 * hint: Where does stroke i end?
 * hint: The step before t[i] in training is not the step before it in your walk.
 * hint: Your list has a neighbour for t[i]. It is found by its place.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = K - 1; i >= 0; i--) {
        chisel(eps, x, t[i], B, context);
        double previous = t[i] > 0 ? alpha_bar[t[i] - 1] : 1.0;
        reverse_step(x, x, eps, z + (size_t)i * (size_t)B * 2, beta[i], alpha_bar[t[i]], previous, B, 2);
    }
    free(eps);
