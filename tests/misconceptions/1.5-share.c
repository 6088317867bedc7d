/* name: the statue's share of the whole instead of the ratio to the noise
 * effect: The number never passes 1, so a clean picture and a half-buried one look almost alike.
 * read: lessons/1-schedule.md#gap-1.5
 * hint: Signal to noise: what is compared with what?
 * hint: How large may the ratio get for a nearly clean picture?
 * hint: You compared the statue with statue and static together.
 */
    return alpha_bar / (alpha_bar + (1.0 - alpha_bar));
