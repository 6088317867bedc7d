/* name: the exponential of minus the sum
 * effect: Near the truth while layers are thin and too high once they are thick: on the staircase the noise's share and the table of 1.3 no longer meet.
 * read: lessons/1-schedule.md#gap-1.4
 * hint: Is your formula exact, or right for thin layers only?
 * hint: Try a single layer with beta = 0.5. How much is left?
 * hint: Layers come one at a time, not as a continuous flow.
 */
    double sum = 0.0;
    for (int t = 0; t < T; t++) {
        sum += beta[t];
        alpha_bar[t] = exp(-sum);
    }
