/* name: a plus where the minus belongs
 * effect: The noise does not drop out but counts double: what comes out is the statue under more static.
 * read: lessons/5-targets.md#gap-5.4
 * hint: Put v and x_t in as they are defined. Does eps drop out?
 * hint: Take x_0 = 0 and some eps. What should come out?
 * hint: One sign is that of gap 5.3.
 */
    for (int i = 0; i < B * D; i++) {
        double a = alpha_bar[t[i / D]];
        x0[i] = (float)(sqrt(a) * (double)x_t[i] + sqrt(1.0 - a) * (double)v[i]);
    }
