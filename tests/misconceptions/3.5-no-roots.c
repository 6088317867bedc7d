/* name: alpha_bar and 1 - alpha_bar without their roots
 * effect: The network is told the same thing in other units and learns as well, but saved networks do not fit and the numbers are not those of the burial.
 * read: lessons/3-ddpm.md#gap-3.5
 * hint: Which two numbers stand before x_0 and eps in the burial?
 * hint: Do the squares of two of your features add up to 1?
 * hint: The text above the function has two functions that you left out.
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
        row[18] = (float)signal;
        row[19] = (float)(1.0 - signal);
        row[20] = (float)(0.25 * log(signal / (1.0 - signal)));
    }
