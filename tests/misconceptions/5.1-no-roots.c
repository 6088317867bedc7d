/* name: both roots forgotten
 * effect: v comes out too small where statue and noise are both present, so gap 5.3 does not give eps back. A walk hides most of it: samples are a little worse.
 * read: lessons/5-targets.md#gap-5.1
 * hint: How large is the variance of v, if statue and noise have variance 1?
 * hint: alpha_bar is a share of the variance. Of what is v made?
 * hint: Two roots are missing.
 */
    for (int i = 0; i < B * D; i++) {
        double a = alpha_bar[t[i / D]];
        v[i] = (float)(a * (double)eps[i] - (1.0 - a) * (double)x0[i]);
    }
