/* name: a bracket is missing
 * effect: The ratio is 0 at every step, whatever the schedule.
 * read: lessons/1-schedule.md#gap-1.5
 * hint: Try a few values of alpha_bar. Does the result change?
 * hint: What does C divide first, and by what?
 * hint: The whole of the noise's share belongs under the line.
 */
    return alpha_bar / 1.0 - alpha_bar;
