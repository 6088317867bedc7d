/* name: the step of row 0 for all rows
 * effect: Each row has a step of its own; nearly all arrows of a mixed batch come out with the wrong length.
 * read: lessons/5-targets.md#gap-5.5
 * hint: How many different steps does your code look up?
 * hint: t has an entry for each row. How many of them do you use?
 * hint: Which row does number i belong to?
 */
    for (int i = 0; i < B * D; i++)
        score[i] = (float)(-(double)eps[i] / sqrt(1.0 - alpha_bar[t[0]]));
