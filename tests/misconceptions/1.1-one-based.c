/* name: counted from 1 to T, so the first beta is past beta_start
 * effect: Every layer but the last is too thick by one step, which hardly shows at T = 1000 and buries a short staircase too early.
 * read: lessons/1-schedule.md#gap-1.1
 * hint: Does this page count steps from 0 or from 1?
 * hint: With T = 1 there is one entry. Which of the two ends should it be?
 * hint: The last entry is right and the first is not.
 */
    for (int t = 0; t < T; t++)
        beta[t] = beta_start + (beta_end - beta_start) * (t + 1) / T;
