/* name: before step 0 stands alpha_bar[0], not 1
 * effect: The last stroke does nothing, since its beta is 0, and the noise of step 0 stays on the samples.
 * read: lessons/3-ddpm.md#gap-3.3
 * hint: What does the last stroke of the walk take off?
 * hint: What stands before the first step of the burial, and how much of the statue is left there?
 * hint: Look at beta[0]: it should not be 0.
 */
    double previous = alpha_bar[0];
    for (int i = 0; i < K; i++) {
        t[i] = K == 1 ? T - 1 : (int)((double)i * (T - 1) / (K - 1) + 0.5);
        beta[i] = 1.0 - alpha_bar[t[i]] / previous;
        previous = alpha_bar[t[i]];
    }
