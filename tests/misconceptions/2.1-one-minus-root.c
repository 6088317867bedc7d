/* name: 1 - root where the root of 1 - alpha_bar belongs
 * effect: There is far too little static at every step but the deepest, so on the way back the chisel takes off too much, and samples come out too narrow.
 * read: lessons/2-toy.md#gap-2.1
 * hint: What is subtracted from 1, and when is the root taken?
 * hint: Take x_0 = 0 and alpha_bar = 0.25. Which variance comes out, and which should?
 * hint: The two factors need not add up to 1. Something else about them does.
 */
    for (int b = 0; b < B; b++) {
        float signal = (float)sqrt(alpha_bar[t[b]]), noise = 1.0f - signal;
        for (int d = 0; d < D; d++)
            x_t[b * D + d] = signal * x0[b * D + d] + noise * eps[b * D + d];
    }
