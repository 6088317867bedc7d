/* name: frequencies multiplied by pi
 * effect: Every frequency is about three times too high; the network copes with this spiral, but saved networks do not fit.
 * read: lessons/3-ddpm.md#gap-3.5
 * hint: What is the first sine of your row at x = 1?
 * hint: Other texts have a further factor in their frequencies. Does this one?
 * hint: Compare what stands inside your sine with the text above the function, factor by factor.
 */
    for (int b = 0; b < B; b++) {
        double signal = alpha_bar[t[b]];
        float *row = out + b * FEATURES;
        for (int d = 0; d < 2; d++) {
            row[d] = x[2 * b + d];
            for (int k = 0; k < 4; k++) {
                row[2 + 4 * k + d] = sinf((float)((1 << k) * PI) * x[2 * b + d]);
                row[4 + 4 * k + d] = cosf((float)((1 << k) * PI) * x[2 * b + d]);
            }
        }
        row[18] = (float)sqrt(signal);
        row[19] = (float)sqrt(1.0 - signal);
        row[20] = (float)(0.25 * log(signal / (1.0 - signal)));
    }
