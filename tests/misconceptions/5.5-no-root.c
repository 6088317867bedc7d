/* name: 1 - a without its root
 * effect: In deep static nobody sees it; at small t the arrows come out a hundred times too long.
 * read: lessons/5-targets.md#gap-5.5
 * hint: How large is the noise within x_t: variance or standard deviation?
 * hint: The slope of log q is -(x_t - sqrt(a) x_0) / (1 - a). What is the bracket in terms of eps?
 * hint: A root is missing below the line.
 */
    for (int i = 0; i < B * D; i++)
        score[i] = (float)(-(double)eps[i] / (1.0 - alpha_bar[t[i / D]]));
