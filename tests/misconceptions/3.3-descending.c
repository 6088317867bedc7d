/* name: the list runs downwards
 * effect: The numbers are right but in the wrong order, so a walk that goes through them from the end goes the wrong way and leaves static.
 * read: lessons/3-ddpm.md#gap-3.3
 * hint: In which order does the text above the function want the steps?
 * hint: sample will go through this list from its end. Which step must stand there?
 * hint: t[0] is the lightest noise.
 */
    for (int i = 0; i < K; i++)
        t[i] = K == 1 ? T - 1 : (int)((double)(K - 1 - i) * (T - 1) / (K - 1) + 0.5);
    for (int i = 0; i < K; i++)
        beta[i] = 1.0 - alpha_bar[t[i]] / (i < K - 1 ? alpha_bar[t[i + 1]] : 1.0);
