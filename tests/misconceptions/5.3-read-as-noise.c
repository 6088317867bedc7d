/* name: v taken for the noise
 * effect: At small t v is nearly eps, so the last strokes would be right; but in deep static it is nearly minus the statue, so the walk begins the wrong way and throws its points far off.
 * read: lessons/5-targets.md#gap-5.3
 * hint: At a large t, what is v nearly equal to?
 * hint: Does your eps depend on x_t?
 * hint: The text gives a sum of two terms.
 */
    (void)x_t, (void)t, (void)alpha_bar;
    for (int i = 0; i < B * D; i++)
        eps[i] = v[i];
