/* name: step uphill
 * effect: Every update makes the loss larger, and it grows without end.
 * read: lessons/3-ddpm.md#gap-3.12
 * hint: Does the loss fall?
 * hint: The gradient points to where the loss grows. Which way should the parameters go?
 * hint: Take one parameter, one gradient of 1 and a rate of 0.1: what should come out at the first step?
 */
    float m_share = (float)(1.0 - pow(0.9, step)), v_share = (float)(1.0 - pow(0.999, step));
    for (int i = 0; i < n; i++) {
        m[i] = 0.9f * m[i] + 0.1f * grad[i];
        v[i] = 0.999f * v[i] + 0.001f * grad[i] * grad[i];
        param[i] += (float)rate * (m[i] / m_share) / (sqrtf(v[i] / v_share) + 1e-8f);
    }
