    /* both terms scaled apart: x_t / sqrt(a) - sqrt(1/a - 1) eps, in double */
    int b, d;
    for (b = 0; b < B; b++)
        for (d = 0; d < D; d++, x0++, x_t++, eps++) {
            double inverse = 1.0 / alpha_bar[t[b]];
            *x0 = (float)(sqrt(inverse) * (double)*x_t - sqrt(inverse - 1.0) * (double)*eps);
        }
