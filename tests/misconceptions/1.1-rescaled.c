/* name: beta multiplied by 1000 / T
 * effect: At T = 1000 nothing changes; at short T the table leaves its ends, and at T = 10 beta passes 1, where the root of 1 - beta is NaN.
 * read: lessons/1-schedule.md#gap-1.1
 * hint: Who decides how thick the layers of a short schedule are, this function or its caller?
 * hint: Try T = 10 and compare both ends with the arguments.
 * hint: A constant in your code is not among the arguments.
 */
    double scale = 1000.0 / T;
    for (int t = 0; t < T; t++)
        beta[t] = scale * (T == 1 ? beta_start : beta_start + (beta_end - beta_start) * t / (T - 1));
