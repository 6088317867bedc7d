/* name: the new layer is shrunk as soon as it is laid
 * effect: Every entry is a little too small and the table ends at 1 - beta instead of 1; thin layers hide it, thick ones do not.
 * read: lessons/1-schedule.md#gap-1.3
 * hint: Does a layer shrink in the stroke that lays it?
 * hint: With one step, the variance should be beta_0. Is it?
 * hint: Look at where your bracket closes.
 */
    double v = 0.0;
    for (int t = 0; t < T; t++)
        var[t] = v = (1.0 - beta[t]) * (v + beta[t]);
