/* name: SiLU skipped on the way back
 * effect: The gradient goes back as if the network had no bends, so the earlier layers learn little of use: the loss ends well above the floor and the samples are fuzzy.
 * read: lessons/3-ddpm.md#gap-3.11
 * hint: What does mlp_forward do between two layers?
 * hint: Every step of the way out has a step of the way back. Count them.
 * hint: Which function from the gap before this one do you not call?
 */
    for (int l = LAYERS - 1; l >= 0; l--) {
        float *din = tape->din[l];
        linear_backward(din, grad->weight[l], grad->bias[l], dout, tape->in[l], net->weight[l], tape->B,
                        WIDTH[l], WIDTH[l + 1]);
        dout = din;
    }
