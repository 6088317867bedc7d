/* name: dout forgotten
 * effect: The earlier layers no longer hear how wrong the output was and drift off, until nothing of the point gets through: the loss stays at 1.
 * read: lessons/3-ddpm.md#gap-3.10
 * hint: Which of the parameters of this function never appears in your code?
 * hint: The slope of SiLU is only half of the chain rule.
 * hint: If dout doubles, what must din do?
 */
    for (int i = 0; i < n; i++) {
        float s = 1.0f / (1.0f + fast_exp(-in[i]));
        din[i] = s * (1.0f + in[i] * (1.0f - s));
    }
