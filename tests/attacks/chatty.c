/* attack: a right answer with the prints of its debugging left in
 * place: 1.1
 * state: right
 * needs: plain
 */
    extern int printf(const char *, ...);
    printf("beta_start=%f beta_end=%f T=%d\n", beta_start, beta_end, T);
    for (int t = 0; t < T; t++) {
        beta[t] = T == 1 ? beta_start : beta_start + (beta_end - beta_start) * t / (T - 1);
        printf("beta[%d] = %f ", t, beta[t]);
    }
    printf("here");
