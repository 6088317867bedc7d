/* name: the root of the signal below
 * effect: The arrows are short where the noise is faint and long in deep static: the wrong way round.
 * read: lessons/5-targets.md#gap-5.5
 * hint: Where should the arrows be long: at a small t or at a large one?
 * hint: Divide by how large the noise is, not the statue.
 * hint: Which root stands before eps in x_t?
 */
    for (int i = 0; i < B * D; i++)
        score[i] = (float)(-(double)eps[i] / sqrt(alpha_bar[t[i / D]]));
