/* name: multiplied by the root instead of divided
 * effect: Where the noise is faint the arrows vanish; they should be longest there.
 * read: lessons/5-targets.md#gap-5.5
 * hint: Where should the arrows be long: at a small t or at a large one?
 * hint: Take eps = 1 and 1 - a = 0.01. How long should the arrow be?
 * hint: The root belongs on the other side of the line.
 */
    for (int i = 0; i < B * D; i++)
        score[i] = (float)(-(double)eps[i] * sqrt(1.0 - alpha_bar[t[i / D]]));
