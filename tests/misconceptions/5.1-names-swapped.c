/* name: statue and noise swapped
 * effect: v says at small t where the statue is and at large t where the noise is: what x_t shows anyway. The signs are turned as well, and gap 5.3 does not give eps back.
 * read: lessons/5-targets.md#gap-5.1
 * hint: At a very small t, what should v be nearly equal to?
 * hint: Take x_0 = 0. What is left of v, and with which sign?
 * hint: Read your two terms and the formula above side by side: which name stands first?
 */
    for (int i = 0; i < B * D; i++) {
        double a = alpha_bar[t[i / D]];
        v[i] = (float)(sqrt(a) * (double)x0[i] - sqrt(1.0 - a) * (double)eps[i]);
    }
