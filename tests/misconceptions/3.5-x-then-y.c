/* name: sine and cosine paired per coordinate
 * effect: All numbers are there but in another order; a network trained with this does as well as any, but a network saved by somebody else reads nonsense.
 * read: lessons/3-ddpm.md#gap-3.5
 * hint: You have all the right numbers. Are they in the right places?
 * hint: For one k, what stands second: something of x or something of y?
 * hint: Both coordinates go through the one function before either goes through the other.
 */
    for (int b = 0; b < B; b++) {
        double signal = alpha_bar[t[b]];
        float *row = out + b * FEATURES;
        *row++ = x[2 * b];
        *row++ = x[2 * b + 1];
        for (int k = 0; k < 4; k++)
            for (int d = 0; d < 2; d++) {
                *row++ = sinf((float)(1 << k) * x[2 * b + d]);
                *row++ = cosf((float)(1 << k) * x[2 * b + d]);
            }
        *row++ = (float)sqrt(signal);
        *row++ = (float)sqrt(1.0 - signal);
        *row++ = (float)(0.25 * log(signal / (1.0 - signal)));
    }
