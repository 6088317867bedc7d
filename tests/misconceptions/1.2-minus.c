/* name: the noise is taken off instead of added
 * effect: No picture shows it, as noise is as often positive as negative, but eps now points the other way: whoever is told that eps is in x takes it off and doubles it.
 * read: lessons/1-schedule.md#gap-1.2
 * hint: Which way does a positive eps push x?
 * hint: Set x = 0 and eps = 1. What sign should come out?
 * hint: Burying puts static on. Taking it off is lesson 2.
 */
    return sqrt(1.0 - beta) * x - sqrt(beta) * eps;
