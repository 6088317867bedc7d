    /* one fused multiply-add, and pow where others write sqrt */
    const double keep = pow(1.0 - beta, 0.5);
    return fma(keep, x, pow(beta, 0.5) * eps);
