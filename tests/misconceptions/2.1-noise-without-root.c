/* name: 1 - alpha_bar without its root on the noise
 * effect: Early steps carry far too little static, so on the way back the chisel takes every bit of noise for more than it is, takes off too much, and samples come out too narrow.
 * read: lessons/2-toy.md#gap-2.1
 * hint: What is 1 - alpha_bar: a variance or a standard deviation?
 * hint: Take x_0 = 0. Which variance should many x_t have at alpha_bar = 0.75, and which have yours?
 * hint: Statue and static should be treated alike, and only one of them is.
 */
    for (int b = 0; b < B; b++) {
        float signal = (float)sqrt(alpha_bar[t[b]]), noise = (float)(1.0 - alpha_bar[t[b]]);
        for (int d = 0; d < D; d++)
            x_t[b * D + d] = signal * x0[b * D + d] + noise * eps[b * D + d];
    }
