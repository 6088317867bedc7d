/* name: the ratio of the noise without its root
 * effect: Too little of x is kept at every stroke and the samples shrink; more strokes make it worse.
 * read: lessons/4-samplers.md#gap-4.6
 * hint: What shrinks by (1 - p) / (1 - a): the noise or its variance?
 * hint: Compare x_coef with DDIM's at eta = 0: write x_0 and eps in terms of x, and both strokes are the same.
 * hint: A root is missing.
 */
    double h = half_log_snr(alpha_bar_prev) - half_log_snr(alpha_bar);
    return (struct solver){.x_coef = (1.0 - alpha_bar_prev) / (1.0 - alpha_bar),
                           .now_coef = sqrt(alpha_bar_prev) * (1.0 - exp(-h)),
                           .before_coef = 0.0};
