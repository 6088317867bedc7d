    /* pointers to what is wanted, a copy only for v; gradients cleared last; the loss by hand */
    const int B = tape->B;
    float v[2 * B];
    const float *wanted = eps;
    q_sample(tape->x_t, x0, eps, t, alpha_bar, B, 2);
    features(tape->in[0], tape->x_t, t, alpha_bar, B);
    const float *out = mlp_forward(net, tape);
    switch (target) {
    case V:
        v_of(v, x0, eps, t, alpha_bar, B, 2);
        wanted = v;
        break;
    case X0:
        wanted = x0;
        break;
    case EPS:
        break;
    }
    double loss = 0.0;
    for (int i = 0; i < 2 * B; i++) {
        double w = weight == NULL ? 1.0 : weight[t[i / 2]], error = (double)(out[i] - wanted[i]);
        loss += w * error * error;
        tape->dout[i] = (float)(w * error / B);
    }
    for (int k = 0; k < PARAMS; k++)
        grad->params[k] = 0.0f;
    mlp_backward(grad, net, tape, tape->dout);
    return loss / (2 * B);
