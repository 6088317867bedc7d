/* name: each weight counts twice
 * effect: The weight was put on the error before it was squared, so large weights become huge: weighted training looks at a few rows only.
 * read: lessons/5-targets.md#gap-5.7
 * hint: Give a row the weight 2 and an error of 1. How much does it add?
 * hint: Is the weight inside the square or outside?
 * hint: weight[b] is multiplied once, after the square.
 */
    double sum = 0.0;
    for (int i = 0; i < B * D; i++) {
        double error = (double)out[i] - (double)target[i], w = weight[i / D] * weight[i / D] / (B * D);
        sum += w * error * error;
        dout[i] = (float)(2.0 * w * error);
    }
    return sum;
