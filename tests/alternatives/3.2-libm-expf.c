    /* libm's expf, and the two exponents' difference straight from the distances; a variable-length array for them */
    float distance[N];
    for (int b = 0; b < B; b++) {
        const float s = sqrtf((float)alpha_bar);
        float nearest = HUGE_VALF, sum[3] = {0};
        for (int i = 0; i < N; i++) {
            distance[i] = powf(x[2 * b] - s * data[2 * i], 2) + powf(x[2 * b + 1] - s * data[2 * i + 1], 2);
            nearest = fminf(nearest, distance[i]);
        }
        for (int i = N - 1; i >= 0; i--) {
            float claim = expf((float)((double)(nearest - distance[i]) / (2.0 * (1.0 - alpha_bar))));
            sum[0] += claim * data[2 * i];
            sum[1] += claim * data[2 * i + 1];
            sum[2] += claim;
        }
        for (int d = 0; d < 2; d++)
            eps[2 * b + d] = (float)((double)(x[2 * b + d] - s * (sum[d] / sum[2])) / sqrt(1.0 - alpha_bar));
    }
