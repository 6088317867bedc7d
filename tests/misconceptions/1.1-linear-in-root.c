/* name: the root of beta is linear, not beta
 * effect: This is a schedule that others use under the name scaled linear; its layers are thinner in the middle, so more of the statue is left at T, and tables made for the linear one do not fit it.
 * read: lessons/1-schedule.md#gap-1.1
 * hint: Which quantity did you space evenly?
 * hint: Plot beta. Is it a straight line, or does it bend upwards?
 * hint: Both ends are right. Look half-way, and compare with the mean of the two ends.
 */
    double first = sqrt(beta_start), last = sqrt(beta_end);
    for (int t = 0; t < T; t++) {
        double root = T == 1 ? first : first + (last - first) * t / (T - 1);
        beta[t] = root * root;
    }
