/* name: the training beta kept with strides
 * effect: Each stroke takes off the noise of one training step although it crosses many, so a network's walk with few strokes ends still buried (the ideal chisel's last stroke hides it); at K = T nothing is wrong.
 * read: lessons/3-ddpm.md#gap-3.3
 * hint: How many steps does one stroke cross, and how much noise gathered on the way?
 * hint: beta belongs to a stroke, not to a step. Where does your stroke end?
 * hint: Which alpha_bar stands before t_i in your own list?
 */
    for (int i = 0; i < K; i++) {
        t[i] = K == 1 ? T - 1 : (int)((double)i * (T - 1) / (K - 1) + 0.5);
        double previous = t[i] > 0 ? alpha_bar[t[i] - 1] : 1.0;
        beta[i] = 1.0 - alpha_bar[t[i]] / previous;
    }
