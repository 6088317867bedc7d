/* name: bias added once for every input
 * effect: Each output is shifted by I times its bias: the first loss is far too large, and the network then spends the training on getting the biases out of the way.
 * read: lessons/3-ddpm.md#gap-3.6
 * hint: Let all weights be zero. What does your layer give?
 * hint: How many times is the bias added to one output?
 * hint: Look at which of your loops the bias stands in.
 */
    for (int b = 0; b < B; b++)
        for (int o = 0; o < O; o++) {
            out[b * O + o] = 0.0f;
            for (int i = 0; i < I; i++)
                out[b * O + o] += in[b * I + i] * weight[i * O + o] + bias[o];
        }
