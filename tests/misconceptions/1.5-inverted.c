/* name: noise over signal
 * effect: The ratio grows as the statue goes under, so every rung of the table reads the wrong way round.
 * read: lessons/1-schedule.md#gap-1.5
 * hint: Should the ratio rise or fall as the static gathers?
 * hint: What should a nearly clean picture get, a large number or a small one?
 * hint: Read the name aloud: which word comes first?
 */
    return (1.0 - alpha_bar) / alpha_bar;
