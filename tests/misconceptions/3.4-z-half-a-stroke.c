/* name: z moves by B numbers, not by B points
 * effect: Neighbouring strokes share half of their draws, so the noise is no longer independent; the picture hardly shows it, the vectors do.
 * read: lessons/3-ddpm.md#gap-3.4
 * hint: Do two strokes ever use the same number of z?
 * hint: How many numbers are in one stroke's draws?
 * hint: A point is not one number.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = K - 1; i >= 0; i--) {
        chisel(eps, x, t[i], B, context);
        double previous = i > 0 ? alpha_bar[t[i - 1]] : 1.0;
        reverse_step(x, x, eps, z + (size_t)i * (size_t)B, beta[i], alpha_bar[t[i]], previous, B, 2);
    }
    free(eps);
