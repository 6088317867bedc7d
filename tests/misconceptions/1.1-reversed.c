/* name: from beta_end down to beta_start
 * effect: The thick layers come first, so the statue is out of sight after a few strokes and the fine details, which need thin layers at the start, cannot be carved back.
 * read: lessons/1-schedule.md#gap-1.1
 * hint: When should the static come in gently, early or late?
 * hint: Which layer of your table is the thickest, and which should be?
 * hint: The two ends have changed places.
 */
    for (int t = 0; t < T; t++)
        beta[t] = T == 1 ? beta_start : beta_end + (beta_start - beta_end) * t / (T - 1);
