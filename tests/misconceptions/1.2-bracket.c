/* name: the new noise is shrunk together with x
 * effect: The variance settles at 1 - beta instead of 1, which thin layers hide; on the staircase, where beta reaches 0.55, the top rungs come out too dim.
 * read: lessons/1-schedule.md#gap-1.2
 * hint: Which parts of the new x does the shrinking reach?
 * hint: Set x = 0 and take the variance over many eps. Is it beta?
 * hint: Look at where your bracket closes.
 */
    return sqrt(1.0 - beta) * (x + sqrt(beta) * eps);
