    /* no loop: the four layers one after the other */
    const int B = tape->B;
    linear_backward(tape->din[3], grad->weight[3], grad->bias[3], dout, tape->in[3], net->weight[3], B, HIDDEN, 2);
    silu_backward(tape->din[3], tape->din[3], tape->pre[2], B * HIDDEN);
    linear_backward(tape->din[2], grad->weight[2], grad->bias[2], tape->din[3], tape->in[2], net->weight[2], B, HIDDEN,
                    HIDDEN);
    silu_backward(tape->din[2], tape->din[2], tape->pre[1], B * HIDDEN);
    linear_backward(tape->din[1], grad->weight[1], grad->bias[1], tape->din[2], tape->in[1], net->weight[1], B, HIDDEN,
                    HIDDEN);
    silu_backward(tape->din[1], tape->din[1], tape->pre[0], B * HIDDEN);
    linear_backward(NULL, grad->weight[0], grad->bias[0], tape->din[1], tape->in[0], net->weight[0], B, FEATURES,
                    HIDDEN);
