/* name: divided by the sum of the weights
 * effect: A batch with heavy rows no longer counts more than one with light ones. Training may even go better for it, being calmer, but its loss is not the one asked for.
 * read: lessons/5-targets.md#gap-5.7
 * hint: What is n made of?
 * hint: With one row the weight must still count. Does it in yours?
 * hint: Count the numbers, not the weights.
 */
    double sum = 0.0, total = 0.0;
    for (int b = 0; b < B; b++)
        total += weight[b];
    for (int i = 0; i < B * D; i++) {
        double error = (double)out[i] - (double)target[i], w = weight[i / D] / (total * D);
        sum += w * error * error;
        dout[i] = (float)(2.0 * w * error);
    }
    return sum;
