/* name: integer division
 * effect: All layers but the last are as thin as the first, so after 1000 strokes most of the statue still stands, and a walk that starts from pure static starts in the wrong place.
 * read: lessons/1-schedule.md#gap-1.1
 * hint: Does the table rise at all?
 * hint: Print entries 0, 1 and 2, then the last. What has happened to the steps between them?
 * hint: In C, what is 3 / 4?
 */
    for (int t = 0; t < T; t++) {
        double share = T > 1 ? t / (T - 1) : 0;
        beta[t] = beta_start + (beta_end - beta_start) * share;
    }
