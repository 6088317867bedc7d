/* name: sine and cosine swapped
 * effect: A network trained with this does as well as any, but a network saved by somebody else reads nonsense.
 * read: lessons/3-ddpm.md#gap-3.5
 * hint: What are your features at the point (0, 0), and in which order?
 * hint: Which four numbers does each k give, and which come first?
 * hint: Two function names in your loop stand in each other's place.
 */
    for (int b = 0; b < B; b++) {
        double signal = alpha_bar[t[b]];
        float *row = out + b * FEATURES;
        for (int d = 0; d < 2; d++) {
            row[d] = x[2 * b + d];
            for (int k = 0; k < 4; k++) {
                row[2 + 4 * k + d] = cosf((float)(1 << k) * x[2 * b + d]);
                row[4 + 4 * k + d] = sinf((float)(1 << k) * x[2 * b + d]);
            }
        }
        row[18] = (float)sqrt(signal);
        row[19] = (float)sqrt(1.0 - signal);
        row[20] = (float)(0.25 * log(signal / (1.0 - signal)));
    }
