/* name: the first batch is taken whole, remembered by a flag that outlives the call
 * effect: The first table that is ever updated starts full and all others start at zero, so the debiasing is right for all but one, whose mean comes out far too large; samples hardly show it.
 * read: lessons/2-toy.md#gap-2.3
 * hint: Does the result depend on anything besides the arguments?
 * hint: Make two tables and give both the same first batch. Are they equal?
 * hint: The start at zero is meant, and mended in 2.4. Look at how your flag is declared.
 */
    static int started = 0;
    double keep = started ? DECAY : 0.0;
    started = 1;
    for (int d = 0; d < D; d++) {
        double sum = 0.0, squares = 0.0;
        for (int b = 0; b < B; b++) {
            sum += (double)x[b * D + d];
            squares += (double)x[b * D + d] * (double)x[b * D + d];
        }
        m1[d] = keep * m1[d] + (1.0 - keep) * sum / B;
        m2[d] = keep * m2[d] + (1.0 - keep) * squares / B;
    }
