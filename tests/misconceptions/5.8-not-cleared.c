/* name: gradients not cleared
 * effect: The gradients of all steps so far are added up, old ones count as much as new ones, and the network learns nothing.
 * read: lessons/5-targets.md#gap-5.8
 * hint: What was in grad before you came?
 * hint: The backward pass adds. To what?
 * hint: Read what stands in brackets after `grad filled`.
 */
    int B = tape->B;
    float *wanted = malloc((size_t)B * 2 * sizeof *wanted);
    double *row = malloc((size_t)B * sizeof *row);
    memcpy(wanted, target == X0 ? x0 : eps, (size_t)B * 2 * sizeof *wanted);
    if (target == V)
        v_of(wanted, x0, eps, t, alpha_bar, B, 2);
    for (int b = 0; b < B; b++)
        row[b] = weight ? weight[t[b]] : 1.0;
    q_sample(tape->x_t, x0, eps, t, alpha_bar, B, 2);
    features(tape->in[0], tape->x_t, t, alpha_bar, B);
    double loss = weighted_mse(tape->dout, mlp_forward(net, tape), wanted, row, B, 2);
    mlp_backward(grad, net, tape, tape->dout);
    free(wanted);
    free(row);
    return loss;
