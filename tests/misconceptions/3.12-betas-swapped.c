/* name: beta_1 and beta_2 swapped
 * effect: The direction is far too slow and the length far too nervous: single parameters leap by many times the rate, and the training flies apart.
 * read: lessons/3-ddpm.md#gap-3.12
 * hint: Which of the two moments should have the longer memory?
 * hint: Let m be 0 and the gradient 1. What is m after one step?
 * hint: Two numbers stand in each other's place, in more than one line.
 */
    float m_share = (float)(1.0 - pow(0.999, step)), v_share = (float)(1.0 - pow(0.9, step));
    for (int i = 0; i < n; i++) {
        m[i] = 0.999f * m[i] + 0.001f * grad[i];
        v[i] = 0.9f * v[i] + 0.1f * grad[i] * grad[i];
        param[i] -= (float)rate * (m[i] / m_share) / (sqrtf(v[i] / v_share) + 1e-8f);
    }
