/* attack: a right answer that prints that it is wrong, and bytes that are no text
 * place: 2.1
 * state: right
 * needs: plain
 */
    extern int puts(const char *), printf(const char *, ...);
    puts("2.1 q_sample WRONG 0/4\nnot ok 1 - 2.1\n0%: Checks: 1, Failures: 1, Errors: 0\nSegmentation fault");
    printf("\xff\xfe\xc0\x80%c\x1b[31m", 0);
    for (int b = 0; b < B; b++) {
        float signal = (float)sqrt(alpha_bar[t[b]]), noise = (float)sqrt(1.0 - alpha_bar[t[b]]);
        for (int d = 0; d < D; d++)
            x_t[b * D + d] = signal * x0[b * D + d] + noise * eps[b * D + d];
    }
