/* name: T = 1 divides zero by zero
 * effect: All is well until somebody asks for one single stroke; then beta is NaN, and so is every sample made with it.
 * read: lessons/1-schedule.md#gap-1.1
 * hint: What is the shortest schedule that the comment above the function allows?
 * hint: Put T = 1 into your line by hand.
 * hint: Zero over zero is not zero. One length needs a word of its own.
 */
    for (int t = 0; t < T; t++)
        beta[t] = beta_start + (beta_end - beta_start) * t / (T - 1);
