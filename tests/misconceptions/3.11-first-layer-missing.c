/* name: first layer gets no gradient
 * effect: The first layer never learns; the others make up for much of it, so the loss looks fair, but the excess over the floor is twice what it should be and the samples are rougher.
 * read: lessons/3-ddpm.md#gap-3.11
 * hint: Which weights have a gradient of zero?
 * hint: Layer 0 needs no gradient for its input. Does it need one for its weights?
 * hint: Look at the condition of your loop.
 */
    for (int l = LAYERS - 1; l > 0; l--) {
        float *din = tape->din[l];
        linear_backward(din, grad->weight[l], grad->bias[l], dout, tape->in[l], net->weight[l], tape->B,
                        WIDTH[l], WIDTH[l + 1]);
        silu_backward(din, din, tape->pre[l - 1], tape->B * WIDTH[l]);
        dout = din;
    }
