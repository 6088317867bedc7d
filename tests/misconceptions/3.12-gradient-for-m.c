/* name: gradient used where m belongs
 * effect: Every update follows its own batch alone, so the parameters tremble and the loss ends a little too high.
 * read: lessons/3-ddpm.md#gap-3.12
 * hint: What is m for?
 * hint: You work out m and then never look at it.
 * hint: Does your update remember the gradients of earlier steps?
 */
    float v_share = (float)(1.0 - pow(0.999, step));
    for (int i = 0; i < n; i++) {
        m[i] = 0.9f * m[i] + 0.1f * grad[i];
        v[i] = 0.999f * v[i] + 0.001f * grad[i] * grad[i];
        param[i] -= (float)rate * grad[i] / (sqrtf(v[i] / v_share) + 1e-8f);
    }
