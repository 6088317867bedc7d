/* name: dout overwritten when din is the same array
 * effect: Right as long as din has memory of its own; in mlp_backward din is dout, the gradient that comes in is lost, and the loss stays at 1.
 * read: lessons/3-ddpm.md#gap-3.10
 * hint: What does the text above the function allow din to be?
 * hint: Follow one number with din and dout as the same array.
 * hint: How often do you read dout[i] after you have written din[i]?
 */
    for (int i = 0; i < n; i++) {
        float s = 1.0f / (1.0f + fast_exp(-in[i]));
        din[i] = s * (1.0f + in[i] * (1.0f - s));
        din[i] *= dout[i];
    }
