/* name: root on the signal only
 * effect: Amplitude over variance: the ratio is too large everywhere, and most of all for a buried picture, which seems to be still in sight.
 * read: lessons/1-schedule.md#gap-1.5
 * hint: Are the two things you compare of the same kind?
 * hint: At alpha_bar = 0.5 both weigh the same. Does your ratio say so?
 * hint: One of the two has a root and the other has none.
 */
    return sqrt(alpha_bar) / (1.0 - alpha_bar);
