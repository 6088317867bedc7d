/* name: the ratio upside down
 * effect: The betas are negative, the walk adds noise instead of taking it off, and everything flies apart.
 * read: lessons/3-ddpm.md#gap-3.3
 * hint: Is any of your betas negative?
 * hint: alpha_bar falls as t grows. Which of the two neighbours is the smaller?
 * hint: What is left after more steps, over what was left before them.
 */
    double previous = 1.0;
    for (int i = 0; i < K; i++) {
        t[i] = K == 1 ? T - 1 : (int)((double)i * (T - 1) / (K - 1) + 0.5);
        beta[i] = 1.0 - previous / alpha_bar[t[i]];
        previous = alpha_bar[t[i]];
    }
