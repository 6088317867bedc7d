    /* expm1, and h from one logarithm of the four shares; infinite h is no special case */
    double noise = 1.0 - alpha_bar, noise_prev = 1.0 - alpha_bar_prev;
    double h = 0.5 * log(alpha_bar_prev * noise / (alpha_bar * noise_prev));
    struct solver step = {sqrt(noise_prev / noise), -sqrt(alpha_bar_prev) * expm1(-h), 0.0};
    return step;
