/* name: the first row's step used for all rows
 * effect: Only points that happen to share the first row's t are dug out; the others keep static, or lose more than was there.
 * read: lessons/2-toy.md#gap-2.2
 * hint: Do all points of a batch lie equally deep?
 * hint: Bury two rows at different t and dig them out. Which one comes back?
 * hint: Look at which index stands inside t.
 */
    float signal = (float)sqrt(alpha_bar[t[0]]), noise = (float)sqrt(1.0 - alpha_bar[t[0]]);
    for (int i = 0; i < B * D; i++)
        x0[i] = (x_t[i] - noise * eps[i]) / signal;
