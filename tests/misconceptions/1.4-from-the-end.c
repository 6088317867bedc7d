/* name: the product is taken from the last step backwards
 * effect: Early steps count as the most buried, so the answer leaks into training: the loss falls below the floor, and samples are static.
 * read: lessons/1-schedule.md#gap-1.4
 * hint: Does the statue fade as t grows, or come back?
 * hint: Which single layer should entry 0 know about?
 * hint: Look at the order in which your loop meets the layers.
 */
    double product = 1.0;
    for (int t = T - 1; t >= 0; t--) {
        product *= 1.0 - beta[t];
        alpha_bar[t] = product;
    }
