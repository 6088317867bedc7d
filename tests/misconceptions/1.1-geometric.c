/* name: evenly spaced factors instead of evenly spaced steps
 * effect: Layers in the middle are far too thin, so much more of the statue is left at T than a linear schedule leaves, and static is the wrong place to start carving from.
 * read: lessons/1-schedule.md#gap-1.1
 * hint: What shape has the curve of beta when you plot it?
 * hint: Look at the difference between neighbours. Is it the same everywhere?
 * hint: Your entries grow by a constant factor. Linear asks for a constant something else.
 */
    for (int t = 0; t < T; t++) {
        double share = T > 1 ? (double)t / (T - 1) : 0.0;
        beta[t] = beta_start * pow(beta_end / beta_start, share);
    }
