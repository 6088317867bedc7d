/* name: the cosine is not squared
 * effect: alpha_bar falls later than it should, so the layers are about half as thick for most of the walk and the statue is buried in a hurry at the end.
 * read: lessons/1-schedule.md#gap-1.7
 * hint: Is alpha_bar the cosine, or something made from it?
 * hint: Half-way, with u = 0.5, should about half of the variance be left, or about 0.7 of it?
 * hint: A share of variance is a share of amplitude, times itself.
 */
    for (int t = 0; t < T; t++) {
        double now = cos(PI / 2 * ((double)t / T + 0.008) / 1.008);
        double next = cos(PI / 2 * ((t + 1.0) / T + 0.008) / 1.008);
        beta[t] = fmin(1.0 - next / now, 0.999);
    }
