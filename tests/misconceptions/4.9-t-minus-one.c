/* name: the start of the leap taken as t - 1
 * effect: Each leap adds the noise of one training step, although it should cross many: x hardly moves. At K = T nothing is wrong.
 * read: lessons/4-samplers.md#gap-4.9
 * hint: Where did the leap before this one end?
 * hint: How many steps does one leap cross?
 * hint: An index into the list and a step are two things. Which of them do you make one smaller?
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    for (int i = 0; i < K; i++) {
        double to = alpha_bar[t[i]], from = t[i] > 0 ? alpha_bar[t[i] - 1] : 1.0;
        chisel(eps, x, t[i], B, context);
        for (int k = 0; k < 2 * B; k++) {
            double x0 = ((double)x[k] - sqrt(1.0 - from) * (double)eps[k]) / sqrt(from);
            x[k] = (float)(sqrt(to) * x0 + sqrt(1.0 - to) * (double)eps[k]);
        }
    }
    free(eps);
