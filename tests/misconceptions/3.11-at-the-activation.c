/* name: SiLU's slope taken at its output
 * effect: The slope is taken at the wrong place: the excess over the floor is several times too large and the samples are rougher, but nothing breaks.
 * read: lessons/3-ddpm.md#gap-3.11
 * hint: The tape holds two arrays for each layer. What is the difference?
 * hint: silu_backward wants what SiLU read. What is in the array that you hand it?
 * hint: One array of the tape was filled by a layer, the other by SiLU.
 */
    for (int l = LAYERS - 1; l >= 0; l--) {
        float *din = tape->din[l];
        linear_backward(din, grad->weight[l], grad->bias[l], dout, tape->in[l], net->weight[l], tape->B,
                        WIDTH[l], WIDTH[l + 1]);
        if (l > 0)
            silu_backward(din, din, tape->in[l], tape->B * WIDTH[l]);
        dout = din;
    }
