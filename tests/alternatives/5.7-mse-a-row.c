    /* lesson 3's mse_loss a row, weighted afterwards */
    double loss = 0.0;
    for (int b = 0; b < B; b++) {
        float *row = dout + b * D;
        loss += weight[b] / B * mse_loss(row, out + b * D, target + b * D, D);
        for (int d = 0; d < D; d++)
            row[d] = (float)((double)row[d] * weight[b] / B);
    }
    return loss;
