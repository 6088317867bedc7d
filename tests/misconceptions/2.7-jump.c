/* name: jumps to the guess of x_0 and calls it x_{t-1}
 * effect: All noise comes off in the first stroke, so the guess made in deepest static is final and samples fall together: the cartoon's second fault.
 * read: lessons/2-toy.md#gap-2.7
 * hint: Does one stroke lead to the statue, or one step nearer?
 * hint: Deep in the static, does your stroke change x much? Should it?
 * hint: What you have is 2.2.
 */
    float signal = (float)sqrt(alpha_bar), noise = (float)sqrt(1.0 - alpha_bar);
    for (int i = 0; i < B * D; i++)
        x_prev[i] = (x[i] - noise * eps[i]) / signal;
