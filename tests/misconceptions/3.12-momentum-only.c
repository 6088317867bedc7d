/* name: not divided by the root of v
 * effect: All parameters move at one rate, which is far too slow for most of them: the loss stalls well above the floor and the samples are fuzzy.
 * read: lessons/3-ddpm.md#gap-3.12
 * hint: What is v for?
 * hint: If all gradients are ten times larger, what should happen to the update?
 * hint: You work out v and then never look at it.
 */
    float m_share = (float)(1.0 - pow(0.9, step));
    for (int i = 0; i < n; i++) {
        m[i] = 0.9f * m[i] + 0.1f * grad[i];
        v[i] = 0.999f * v[i] + 0.001f * grad[i] * grad[i];
        param[i] -= (float)rate * m[i] / m_share;
    }
