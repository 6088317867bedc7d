/* name: the guessed noise put back as the fresh noise
 * effect: What was taken off is added again and grows with every stroke; with many strokes the points leave the plane.
 * read: lessons/3-ddpm.md#gap-3.4
 * hint: Where does the fresh noise of each stroke come from?
 * hint: Look at the four arrays that reverse_step is given. Should any two of the inputs be the same?
 * hint: Fresh means that it knows nothing of x. Does yours?
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = K - 1; i >= 0; i--) {
        chisel(eps, x, t[i], B, context);
        double previous = i > 0 ? alpha_bar[t[i - 1]] : 1.0;
        reverse_step(x, x, eps, eps, beta[i], alpha_bar[t[i]], previous, B, 2);
    }
    free(eps);
