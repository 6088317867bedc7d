/* name: the noise is scaled by beta, not by its root
 * effect: Each layer is far too thin, so x shrinks towards 0 and never becomes a draw from N(0,1).
 * read: lessons/1-schedule.md#gap-1.2
 * hint: Is beta a variance or a standard deviation?
 * hint: Take x = 0 and many eps. What variance comes out, and what should?
 * hint: Multiply noise by 0.1 and its variance falls to 0.01.
 */
    return sqrt(1.0 - beta) * x + beta * eps;
