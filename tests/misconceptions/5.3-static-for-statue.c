/* name: v solved for eps, with x_t in place of x_0
 * effect: v = sqrt(a) eps - sqrt(1-a) x_0 is solved correctly, but x_0 is not known and x_t is not x_0: in deep static eps comes out far too large.
 * read: lessons/5-targets.md#gap-5.3
 * hint: You divide. By what, in deep static?
 * hint: x_t is not the statue. What is it?
 * hint: Two equations, two unknowns: let x_0 drop out.
 */
    for (int i = 0; i < B * D; i++) {
        double a = alpha_bar[t[i / D]];
        eps[i] = (float)(((double)v[i] + sqrt(1.0 - a) * (double)x_t[i]) / sqrt(a));
    }
