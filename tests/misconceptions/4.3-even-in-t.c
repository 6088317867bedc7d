/* name: even in t
 * effect: This is lesson 3's list again, so nothing is gained: half of the way in lambda lies in the last stroke or two.
 * read: lessons/4-samplers.md#gap-4.3
 * hint: Does your list depend on alpha_bar?
 * hint: Print lambda along your list. Are its strides equal?
 * hint: Work out first which lambda place i wants, and only then look for the step.
 */
    (void)alpha_bar;
    for (int i = 0; i < K; i++)
        t[i] = K == 1 ? T - 1 : (int)((double)i * (T - 1) / (K - 1) + 0.5);
