/* name: the small offset is left out
 * effect: The first layers are so thin that they hardly add static, which is what the offset is there to prevent; the rest of the walk looks right.
 * read: lessons/1-schedule.md#gap-1.7
 * hint: How thick is the very first layer, and how thick should it be?
 * hint: A cosine is flat at 0. Does your curve start exactly there?
 * hint: A small constant appears twice in the comment above the function.
 */
    for (int t = 0; t < T; t++) {
        double now = cos(PI / 2 * t / T);
        double next = cos(PI / 2 * (t + 1.0) / T);
        beta[t] = fmin(1.0 - next * next / (now * now), 0.999);
    }
