/* name: only m debiased
 * effect: The first update is some thirty times too long and throws the weights far out; the training never quite comes back, and the samples are fuzzy.
 * read: lessons/3-ddpm.md#gap-3.12
 * hint: How long is your very first step, and how long should it be?
 * hint: Both moments started at zero. Are both mended?
 * hint: v is the slower one, so it lags behind even more than m.
 */
    float m_share = (float)(1.0 - pow(0.9, step));
    for (int i = 0; i < n; i++) {
        m[i] = 0.9f * m[i] + 0.1f * grad[i];
        v[i] = 0.999f * v[i] + 0.001f * grad[i] * grad[i];
        param[i] -= (float)rate * (m[i] / m_share) / (sqrtf(v[i]) + 1e-8f);
    }
