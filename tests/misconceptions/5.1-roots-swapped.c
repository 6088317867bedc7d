/* name: the two roots swapped
 * effect: The noise counts where there is much of it and the statue where it is clear, which is what x_t shows anyway: reading by gap 5.3 does not give eps back.
 * read: lessons/5-targets.md#gap-5.1
 * hint: At a very small t, what should v be nearly equal to?
 * hint: In x_t the statue has the root of alpha_bar. And in v?
 * hint: Each of the two has in v the factor that the other has in x_t.
 */
    for (int i = 0; i < B * D; i++) {
        double a = alpha_bar[t[i / D]];
        v[i] = (float)(sqrt(1.0 - a) * (double)eps[i] - sqrt(a) * (double)x0[i]);
    }
