/* name: epsilon inside the root
 * effect: Parameters with small gradients hardly move, as though epsilon were ten thousand times larger; the loss ends only a little too high.
 * read: lessons/3-ddpm.md#gap-3.12
 * hint: What is the update when the gradient is tiny?
 * hint: epsilon keeps you from dividing by zero. How large is it, once your code is done with it?
 * hint: The root of a small number is much larger than the number.
 */
    float m_share = (float)(1.0 - pow(0.9, step)), v_share = (float)(1.0 - pow(0.999, step));
    for (int i = 0; i < n; i++) {
        m[i] = 0.9f * m[i] + 0.1f * grad[i];
        v[i] = 0.999f * v[i] + 0.001f * grad[i] * grad[i];
        param[i] -= (float)rate * (m[i] / m_share) / sqrtf(v[i] / v_share + 1e-8f);
    }
