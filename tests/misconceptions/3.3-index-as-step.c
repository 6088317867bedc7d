/* name: the first K steps instead of K spread over T
 * effect: The walk knows only the lightest noise, so each point of the static is pushed to the nearest piece of the spiral: it looks like a statue, but its points lie where the static fell and not as the data do.
 * read: lessons/3-ddpm.md#gap-3.3
 * hint: Which steps does your walk pass through?
 * hint: A number in the list and its place in the list are two things.
 * hint: The first must be 0 and the last T - 1. How far apart are the others, then?
 */
    double previous = 1.0;
    for (int i = 0; i < K; i++) {
        t[i] = i;
        beta[i] = 1.0 - alpha_bar[t[i]] / previous;
        previous = alpha_bar[t[i]];
    }
