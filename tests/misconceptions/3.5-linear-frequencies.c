/* name: frequencies 1, 2, 3, 4 instead of doubling
 * effect: The finest frequency is half of what it should be; on this spiral the network copes, on finer figures it would miss detail, and saved networks do not fit.
 * read: lessons/3-ddpm.md#gap-3.5
 * hint: Which frequencies do your four sines have?
 * hint: From one k to the next the frequency grows by a factor, not by a step.
 * hint: The first two of your frequencies are right, the third is not.
 */
    for (int b = 0; b < B; b++) {
        double signal = alpha_bar[t[b]];
        float *row = out + b * FEATURES;
        for (int d = 0; d < 2; d++) {
            row[d] = x[2 * b + d];
            for (int k = 0; k < 4; k++) {
                row[2 + 4 * k + d] = sinf((float)(k + 1) * x[2 * b + d]);
                row[4 + 4 * k + d] = cosf((float)(k + 1) * x[2 * b + d]);
            }
        }
        row[18] = (float)sqrt(signal);
        row[19] = (float)sqrt(1.0 - signal);
        row[20] = (float)(0.25 * log(signal / (1.0 - signal)));
    }
