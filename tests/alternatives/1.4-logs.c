    /* a sum of logarithms */
    double sum = 0;
    int t;
    for (t = 0; t != T; ++t) {
        sum += log(1 - beta[t]);
        alpha_bar[t] = exp(sum);
    }
