/* name: not scaled to variance 1
 * effect: What comes out is the noise as it lies in x_t, small at small t. A walk that takes it for eps takes off too little, and the samples stay blurred.
 * read: lessons/5-targets.md#gap-5.2
 * hint: What is the variance of your eps at a very small t?
 * hint: x_t holds the noise multiplied by something. Was it undone?
 * hint: A division is missing.
 */
    for (int i = 0; i < B * D; i++) {
        double a = alpha_bar[t[i / D]];
        eps[i] = (float)((double)x_t[i] - sqrt(a) * (double)x0[i]);
    }
