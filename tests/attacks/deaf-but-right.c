/* attack: a right answer that leaves every signal blocked and ignored
 * place: 2.5
 * state: right
 * needs: plain
 */
    extern void (*signal(int, void (*)(int)))(int);
    extern int sigfillset(void *), sigprocmask(int, const void *, void *);
    unsigned long set[128] = {0};
    for (int i = 1; i < 65; i++)
        signal(i, (void (*)(int))1); /* SIG_IGN */
    sigfillset(set);
    sigprocmask(2, set, (void *)0); /* SIG_SETMASK on Linux */
    double noise_sd = sqrt(1.0 - alpha_bar);
    for (int b = 0; b < B; b++)
        for (int d = 0; d < D; d++)
            eps[b * D + d] = (float)(noise_sd * ((double)x[b * D + d] - mean[d]) / var[d]);
