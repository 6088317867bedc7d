/* name: the logarithm of the signal alone
 * effect: Where noise is faint your lambda hardly moves, although that is where it should run: even spacing leaves out the last fine steps, and 2M leaps onto one place.
 * read: lessons/4-samplers.md#gap-4.1
 * hint: What does your lambda become at alpha_bar = 1?
 * hint: alpha_bar is a share, from 0 to 1. What is it compared with?
 * hint: Lesson 1 has a ratio with two shares in it. Yours has one.
 */
    return 0.5 * log(alpha_bar);
