/* name: the chisel is asked only once
 * effect: All strokes take off the guess made in pure static, x drifts straight off and the points leave the plane.
 * read: lessons/3-ddpm.md#gap-3.4
 * hint: When does the chisel look at x?
 * hint: After one stroke x is another x. What does the chisel know of it?
 * hint: Which of the calls must stand inside the loop?
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    chisel(eps, x, t[K - 1], B, context);
    for (int i = K - 1; i >= 0; i--) {
        double previous = i > 0 ? alpha_bar[t[i - 1]] : 1.0;
        reverse_step(x, x, eps, z + (size_t)i * (size_t)B * 2, beta[i], alpha_bar[t[i]], previous, B, 2);
    }
    free(eps);
