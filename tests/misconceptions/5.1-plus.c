/* name: a plus where the minus belongs
 * effect: With a plus v is nearly the x_t of the other end of the burial and no name of the noise: reading it by gap 5.3 does not give eps back.
 * read: lessons/5-targets.md#gap-5.1
 * hint: Take x_0 = 1 and eps = 0. Should v be positive or negative?
 * hint: x_t and v are two mixtures of the same two things. In one of them they are added. And in the other?
 * hint: Square both: with the right sign x_t^2 + v^2 is x_0^2 + eps^2.
 */
    for (int i = 0; i < B * D; i++) {
        double a = alpha_bar[t[i / D]];
        v[i] = (float)(sqrt(a) * (double)eps[i] + sqrt(1.0 - a) * (double)x0[i]);
    }
