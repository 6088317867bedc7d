/* name: the step of row 0 for all rows
 * effect: Each row of a batch has a step of its own. In training nearly all targets are of the wrong step, and what the network learns is no v.
 * read: lessons/5-targets.md#gap-5.1
 * hint: How many different steps does your code look up?
 * hint: t has an entry for each row. How many of them do you use?
 * hint: Which row does number i belong to?
 */
    for (int i = 0; i < B * D; i++) {
        double a = alpha_bar[t[0]];
        v[i] = (float)(sqrt(a) * (double)eps[i] - sqrt(1.0 - a) * (double)x0[i]);
    }
