/* name: only the last input counts
 * effect: Each output sees a single number of its input, and the last feature is about the step, so nothing of the point gets through: the loss stays at 1 and the samples are static blown up.
 * read: lessons/3-ddpm.md#gap-3.6
 * hint: Change only the first input. Does anything change?
 * hint: An output is a sum over all inputs. Where do you add up?
 * hint: Each turn of your inner loop forgets the turn before.
 */
    for (int b = 0; b < B; b++)
        for (int o = 0; o < O; o++)
            for (int i = 0; i < I; i++)
                out[b * O + o] = in[b * I + i] * weight[i * O + o] + bias[o];
