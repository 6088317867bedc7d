/* attack: a right answer that leaves the rounding mode at upward
 * place: 1.4
 * state: right
 * needs: plain
 */
    extern int fesetround(int);
    double product = 1.0;
    for (int t = 0; t < T; t++)
        alpha_bar[t] = product *= 1.0 - beta[t];
#if defined(__x86_64__) || defined(__i386__)
    fesetround(0x800); /* FE_UPWARD */
#elif defined(__aarch64__)
    fesetround(0x400000);
#endif
