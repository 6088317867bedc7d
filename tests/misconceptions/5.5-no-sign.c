/* name: the minus is missing
 * effect: The arrows point into the noise instead of out of it: a walk along them leads away from the data.
 * read: lessons/5-targets.md#gap-5.5
 * hint: Where does the score point: towards where points are many, or away?
 * hint: Take a point pushed to the right by its noise. Which way is back?
 * hint: eps is the way in. The score is the way out.
 */
    for (int i = 0; i < B * D; i++)
        score[i] = (float)((double)eps[i] / sqrt(1.0 - alpha_bar[t[i / D]]));
