/* name: one SiLU skipped, before the first layer
 * effect: Only the first layer learns from a wrong gradient, so the loss ends a little too high and the samples are slightly rougher; the gradient check names layer 0.
 * read: lessons/3-ddpm.md#gap-3.11
 * hint: Which of the layers has a wrong gradient, and which are right?
 * hint: Count how often your code calls silu_backward, and how often mlp_forward calls silu_forward.
 * hint: Only layer 0 has no SiLU before it.
 */
    for (int l = LAYERS - 1; l >= 0; l--) {
        float *din = tape->din[l];
        linear_backward(din, grad->weight[l], grad->bias[l], dout, tape->in[l], net->weight[l], tape->B,
                        WIDTH[l], WIDTH[l + 1]);
        if (l > 1)
            silu_backward(din, din, tape->pre[l - 1], tape->B * WIDTH[l]);
        dout = din;
    }
