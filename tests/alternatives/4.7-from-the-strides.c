    /* g and h straight, the share 1 / (2r) as h / (2g), first order's coefficients worked out again with sinh */
    const double old = half_log_snr(before), now = half_log_snr(alpha_bar), next = half_log_snr(alpha_bar_prev);
    const double h = next - now, share = h / (2.0 * (now - old));
    const double whole = 2.0 * sqrt(alpha_bar_prev) * exp(-h / 2.0) * sinh(h / 2.0);
    return (struct solver){sqrt((1.0 - alpha_bar_prev) / (1.0 - alpha_bar)), whole * (1.0 + share), -whole * share};
