/* name: layer's input taken before SiLU
 * effect: Each weight is corrected by a number that it never saw: the excess over the floor is twice what it should be and the samples are rougher, but nothing breaks.
 * read: lessons/3-ddpm.md#gap-3.11
 * hint: What did the layer read on the way out?
 * hint: The tape holds two arrays between two layers, before SiLU and after. Which one did the next layer see?
 * hint: Compare the arguments of linear_forward in mlp_forward with yours.
 */
    for (int l = LAYERS - 1; l >= 0; l--) {
        float *din = tape->din[l];
        const float *in = l > 0 ? tape->pre[l - 1] : tape->in[0];
        linear_backward(din, grad->weight[l], grad->bias[l], dout, in, net->weight[l], tape->B, WIDTH[l],
                        WIDTH[l + 1]);
        if (l > 0)
            silu_backward(din, din, tape->pre[l - 1], tape->B * WIDTH[l]);
        dout = din;
    }
