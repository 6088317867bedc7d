/* name: lambda instead of lambda / 2
 * effect: The last feature is twice as large as it should be; training copes, but saved networks do not fit.
 * read: lessons/3-ddpm.md#gap-3.5
 * hint: Which of the 21 numbers is off, and by what factor?
 * hint: Other texts show lambda itself. What does this one show?
 * hint: Look at the number by which your logarithm is divided.
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
        row[20] = (float)(0.5 * log(signal / (1.0 - signal)));
    }
