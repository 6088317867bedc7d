/* name: step counted from 0
 * effect: The first update divides by zero, all parameters become NaN, and the loss is NaN from the second step on.
 * read: lessons/3-ddpm.md#gap-3.12
 * hint: What happens at the very first step?
 * hint: At the first call step is 1. What is it in your power?
 * hint: Where does a NaN come from if all inputs are finite? Look for a division by zero.
 */
    float m_share = (float)(1.0 - pow(0.9, step - 1)), v_share = (float)(1.0 - pow(0.999, step - 1));
    for (int i = 0; i < n; i++) {
        m[i] = 0.9f * m[i] + 0.1f * grad[i];
        v[i] = 0.999f * v[i] + 0.001f * grad[i] * grad[i];
        param[i] -= (float)rate * (m[i] / m_share) / (sqrtf(v[i] / v_share) + 1e-8f);
    }
