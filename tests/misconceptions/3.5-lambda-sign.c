/* name: lambda with the wrong sign
 * effect: The last feature rises with the noise where it should fall; training copes, but saved networks do not fit.
 * read: lessons/3-ddpm.md#gap-3.5
 * hint: At a small t, is the last feature positive or negative, and which should it be?
 * hint: lambda tells how much more signal there is than noise.
 * hint: Look at what stands above the line and what below it, inside the log.
 */
    for (int b = 0; b < B; b++) {
        double signal = alpha_bar[t[b]];
        float *row = out + b * FEATURES;
        for (int d = 0; d < 2; d++) {
            row[d] = x[2 * b + d];
            for (int k = 0; k < 4; k++) {
                row[2 + 4 * k + d] = sinf((float)(1 << k) * x[2 * b + d]);
                row[4 + 4 * k + d] = cosf((float)(1 << k) * x[2 * b + d]);
            }
        }
        row[18] = (float)sqrt(signal);
        row[19] = (float)sqrt(1.0 - signal);
        row[20] = (float)(0.25 * log((1.0 - signal) / signal));
    }
