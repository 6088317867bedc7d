/* name: SiLU's slope at the last layer too
 * effect: Where the output is quite negative its gradient vanishes or turns round, so nothing holds it any more, and the loss flies off.
 * read: lessons/3-ddpm.md#gap-3.11
 * hint: What does mlp_forward do after the last layer?
 * hint: Count the layers, and count the SiLUs.
 * hint: dout is the gradient of the output as it is. What do you do with it first?
 */
    float *first = malloc((size_t)tape->B * 2 * sizeof *first);
    silu_backward(first, dout, tape->pre[LAYERS - 1], tape->B * 2);
    dout = first;
    for (int l = LAYERS - 1; l >= 0; l--) {
        float *din = tape->din[l];
        linear_backward(din, grad->weight[l], grad->bias[l], dout, tape->in[l], net->weight[l], tape->B,
                        WIDTH[l], WIDTH[l + 1]);
        if (l > 0)
            silu_backward(din, din, tape->pre[l - 1], tape->B * WIDTH[l]);
        dout = din;
    }
    free(first);
