/* name: v gathers the gradient, not its square
 * effect: The root of a negative number makes every parameter NaN whose gradient points down, and the loss with it.
 * read: lessons/3-ddpm.md#gap-3.12
 * hint: Can your v be negative?
 * hint: m and v are moments of the gradient. The first and the ...?
 * hint: Look at your line for v: how often does the gradient stand in it?
 */
    float m_share = (float)(1.0 - pow(0.9, step)), v_share = (float)(1.0 - pow(0.999, step));
    for (int i = 0; i < n; i++) {
        m[i] = 0.9f * m[i] + 0.1f * grad[i];
        v[i] = 0.999f * v[i] + 0.001f * grad[i];
        param[i] -= (float)rate * (m[i] / m_share) / (sqrtf(v[i] / v_share) + 1e-8f);
    }
