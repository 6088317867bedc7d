/* name: rows and columns mixed up
 * effect: With steps that differ from row to row, coordinates are buried to a depth that their t does not tell, so a network can no longer trust t and samples smear.
 * read: lessons/2-toy.md#gap-2.1
 * hint: Where in memory does the second number of row 0 lie?
 * hint: Give two rows with very different t, and see which of the four numbers are buried deep.
 * hint: Data are row-major: which of the two indices moves fastest?
 */
    for (int b = 0; b < B; b++) {
        float signal = (float)sqrt(alpha_bar[t[b]]), noise = (float)sqrt(1.0 - alpha_bar[t[b]]);
        for (int d = 0; d < D; d++)
            x_t[d * B + b] = signal * x0[d * B + b] + noise * eps[d * B + b];
    }
