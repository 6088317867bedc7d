    /* moments nudged towards the gradient in passes of their own; powers by multiplication */
    double p1 = 1, p2 = 1;
    while (step-- > 0)
        p1 *= 0.9, p2 *= 0.999;
    for (int i = 0; i < n; i++)
        m[i] += 0.1f * (grad[i] - m[i]);
    for (int i = 0; i < n; i++)
        v[i] += 0.001f * (grad[i] * grad[i] - v[i]);
    for (int i = 0; i < n; i++) {
        double m_hat = (double)m[i] / (1 - p1), v_hat = (double)v[i] / (1 - p2);
        param[i] = (float)((double)param[i] - rate * m_hat / (sqrt(v_hat) + 1e-8));
    }
