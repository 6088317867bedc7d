/* name: gradients cleared first
 * effect: Nothing shows in this training, where train_step clears the gradients as well; whoever runs two batches before an update loses the first one.
 * read: lessons/3-ddpm.md#gap-3.11
 * hint: What was in grad before you came?
 * hint: Who clears the gradients? Read the text above train_step.
 * hint: The text above this function says what happens to the gradients of weights and biases.
 */
    memset(grad->params, 0, PARAMS * sizeof(float));
    for (int l = LAYERS - 1; l >= 0; l--) {
        float *din = tape->din[l];
        linear_backward(din, grad->weight[l], grad->bias[l], dout, tape->in[l], net->weight[l], tape->B,
                        WIDTH[l], WIDTH[l + 1]);
        if (l > 0)
            silu_backward(din, din, tape->pre[l - 1], tape->B * WIDTH[l]);
        dout = din;
    }
