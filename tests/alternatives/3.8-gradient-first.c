    /* the gradient first, in one loop; the loss from the gradient, backwards, in another */
    double loss = 0;
    int i;
    for (i = 0; i < n; i++)
        dout[i] = (float)(2.0 / n * ((double)out[i] - (double)target[i]));
    while (--i >= 0)
        loss += pow((double)dout[i] * n / 2.0, 2.0);
    return loss / n;
