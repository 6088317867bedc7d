/* name: stroke i uses another stroke's z
 * effect: The samples are as good as ever but are not the ones asked for: the same seed gives another picture than everybody else's.
 * read: lessons/3-ddpm.md#gap-3.4
 * hint: Which z belongs to the first stroke that is made?
 * hint: The strokes are made from the end of the list. Where does your z begin?
 * hint: The contract names the z of stroke i by an index.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = K - 1; i >= 0; i--) {
        chisel(eps, x, t[i], B, context);
        double previous = i > 0 ? alpha_bar[t[i - 1]] : 1.0;
        reverse_step(x, x, eps, z, beta[i], alpha_bar[t[i]], previous, B, 2);
        z += (size_t)B * 2;
    }
    free(eps);
