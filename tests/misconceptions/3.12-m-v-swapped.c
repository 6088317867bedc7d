/* name: m and v change places in the update
 * effect: The root of a negative number makes every parameter NaN whose gradient points down, and the loss with it.
 * read: lessons/3-ddpm.md#gap-3.12
 * hint: Which of the two moments can be negative, and what do you do with it?
 * hint: One moment says where to, the other how bumpy the road is.
 * hint: A root stands over the wrong one.
 */
    float m_share = (float)(1.0 - pow(0.9, step)), v_share = (float)(1.0 - pow(0.999, step));
    for (int i = 0; i < n; i++) {
        m[i] = 0.9f * m[i] + 0.1f * grad[i];
        v[i] = 0.999f * v[i] + 0.001f * grad[i] * grad[i];
        param[i] -= (float)rate * (v[i] / v_share) / (sqrtf(m[i] / m_share) + 1e-8f);
    }
