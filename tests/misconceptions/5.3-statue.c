/* name: the statue instead of the noise
 * effect: This is what gap 5.4 wants: a walk takes the statue off as if it were noise, and leaves static.
 * read: lessons/5-targets.md#gap-5.3
 * hint: Put v and x_t in as they are defined. What is left: x_0 or eps?
 * hint: At a very small t v is nearly eps. What is yours?
 * hint: There are two ways to mix v and x_t. You have the other one.
 */
    for (int i = 0; i < B * D; i++) {
        double a = alpha_bar[t[i / D]];
        eps[i] = (float)(sqrt(a) * (double)x_t[i] - sqrt(1.0 - a) * (double)v[i]);
    }
