/* name: the two roots swapped
 * effect: The statue does not drop out: at small t, where v is nearly eps, your noise is nearly x_t.
 * read: lessons/5-targets.md#gap-5.3
 * hint: At a very small t v is nearly eps. What is yours?
 * hint: Put v and x_t in as they are defined, and see whether x_0 drops out.
 * hint: Which of the two is trusted in deep static: v, or x_t?
 */
    for (int i = 0; i < B * D; i++) {
        double a = alpha_bar[t[i / D]];
        eps[i] = (float)(sqrt(1.0 - a) * (double)v[i] + sqrt(a) * (double)x_t[i]);
    }
