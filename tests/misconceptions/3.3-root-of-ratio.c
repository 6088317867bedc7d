/* name: a root over the ratio
 * effect: beta comes out at about half, so each stroke takes off too little and static is left on the samples.
 * read: lessons/3-ddpm.md#gap-3.3
 * hint: With K = T your betas should be the training betas. Are they?
 * hint: alpha_bar is made of alphas. Are those variances or standard deviations?
 * hint: There is one function call too many in your beta.
 */
    double previous = 1.0;
    for (int i = 0; i < K; i++) {
        t[i] = K == 1 ? T - 1 : (int)((double)i * (T - 1) / (K - 1) + 0.5);
        beta[i] = 1.0 - sqrt(alpha_bar[t[i]] / previous);
        previous = alpha_bar[t[i]];
    }
