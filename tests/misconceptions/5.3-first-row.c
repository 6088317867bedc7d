/* name: the step of row 0 for all rows
 * effect: Each row has a step of its own. In a walk all rows are at one step and nobody sees it.
 * read: lessons/5-targets.md#gap-5.3
 * hint: How many different steps does your code look up?
 * hint: t has an entry for each row. How many of them do you use?
 * hint: Which row does number i belong to?
 */
    for (int i = 0; i < B * D; i++) {
        double a = alpha_bar[t[0]];
        eps[i] = (float)(sqrt(a) * (double)v[i] + sqrt(1.0 - a) * (double)x_t[i]);
    }
