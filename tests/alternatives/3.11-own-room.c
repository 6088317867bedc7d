    /* room of its own for the gradients that wander back, SiLU before the layer; tape->din stays as it was */
    size_t most = (size_t)tape->B * HIDDEN;
    float *here = malloc(most * sizeof *here), *below = malloc(most * sizeof *below);
    int l = LAYERS;
    memcpy(here, dout, (size_t)tape->B * 2 * sizeof *here);
    while (--l >= 0) {
        if (l < LAYERS - 1)
            silu_backward(here, here, tape->pre[l], tape->B * WIDTH[l + 1]);
        linear_backward(l ? below : NULL, grad->weight[l], grad->bias[l], here, tape->in[l], net->weight[l], tape->B,
                        WIDTH[l], WIDTH[l + 1]);
        float *swap = here;
        here = below, below = swap;
    }
    free(here);
    free(below);
