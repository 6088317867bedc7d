/* name: beta from 0 to t instead of from the neighbour
 * effect: Each stroke takes off all the noise since the beginning, over and over, and a trained network is thrown out of the plane.
 * read: lessons/3-ddpm.md#gap-3.3
 * hint: Where does each of your strokes think that it ends?
 * hint: What does a stroke from t_i to its neighbour have to undo, and what is left for the others?
 * hint: Something belongs under alpha_bar[t_i], and only for i = 0 is it 1.
 */
    for (int i = 0; i < K; i++) {
        t[i] = K == 1 ? T - 1 : (int)((double)i * (T - 1) / (K - 1) + 0.5);
        beta[i] = 1.0 - alpha_bar[t[i]];
    }
