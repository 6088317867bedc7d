/* name: a minus where the plus belongs
 * effect: The part of the noise that x_t shows is taken off instead of added; in deep static eps even has the wrong sign.
 * read: lessons/5-targets.md#gap-5.3
 * hint: In deep static, what is x_t nearly equal to? And your eps?
 * hint: Put v and x_t in as they are defined, and see whether x_0 drops out.
 * hint: One sign is that of gap 5.4.
 */
    for (int i = 0; i < B * D; i++) {
        double a = alpha_bar[t[i / D]];
        eps[i] = (float)(sqrt(a) * (double)v[i] - sqrt(1.0 - a) * (double)x_t[i]);
    }
