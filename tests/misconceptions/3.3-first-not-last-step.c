/* name: the list stops before T-1
 * effect: The walk starts at an earlier step than the static that it is handed; with many strokes nobody sees it, with one nothing is carved at all.
 * read: lessons/3-ddpm.md#gap-3.3
 * hint: Where does the walk begin?
 * hint: x_T is pure static. Which step has that in it?
 * hint: Look at your last t for K = 10 and for K = 1.
 */
    int stride = T / K;
    double previous = 1.0;
    for (int i = 0; i < K; i++) {
        t[i] = i * stride;
        beta[i] = 1.0 - alpha_bar[t[i]] / previous;
        previous = alpha_bar[t[i]];
    }
