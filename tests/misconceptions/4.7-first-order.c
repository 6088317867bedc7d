/* name: first order always
 * effect: 2M's lines in the table are those of DDIM, number by number: the old guess is thrown away.
 * read: lessons/4-samplers.md#gap-4.7
 * hint: Does your result depend on `before`?
 * hint: What is before_coef? When may it be 0?
 * hint: Start from solver_first's stroke, and split its now_coef between two guesses.
 */
    (void)before;
    return solver_first(alpha_bar, alpha_bar_prev);
