/* name: the weight of another row
 * effect: The weights are dealt out number by number and not row by row, so a point's two numbers get the weights of two other rows, and the network learns hardly anything of what the weights were for. With equal weights nothing is wrong.
 * read: lessons/5-targets.md#gap-5.7
 * hint: Do all D numbers of a row get the same weight?
 * hint: Print which weight is used for which number, for B = 2 and D = 3.
 * hint: Number i belongs to the row that is i divided by something.
 */
    double sum = 0.0;
    for (int i = 0; i < B * D; i++) {
        double error = (double)out[i] - (double)target[i], w = weight[i % B] / (B * D);
        sum += w * error * error;
        dout[i] = (float)(2.0 * w * error);
    }
    return sum;
