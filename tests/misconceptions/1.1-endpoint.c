/* name: divided by T, so the last beta is left out
 * effect: Every layer after the first is a little thinner than asked, so a little more of the statue is left at the end: plain to see in ten rungs, and hardly at all in a thousand.
 * read: lessons/1-schedule.md#gap-1.1
 * hint: Are both ends of the table what the caller asked for?
 * hint: Take T = 2 on paper. Which two numbers should stand in the table?
 * hint: Between T fence posts there are fewer gaps than posts.
 */
    for (int t = 0; t < T; t++)
        beta[t] = beta_start + (beta_end - beta_start) * t / T;
