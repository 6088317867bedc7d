/* name: root over v forgotten
 * effect: The smaller a gradient, the longer its step: the parameters are thrown out of all bounds and the loss flies off.
 * read: lessons/3-ddpm.md#gap-3.12
 * hint: If all gradients are ten times larger, what should happen to the update?
 * hint: v is in squared units of the gradient. What are you dividing by?
 * hint: Compare your denominator with the text above the function.
 */
    float m_share = (float)(1.0 - pow(0.9, step)), v_share = (float)(1.0 - pow(0.999, step));
    for (int i = 0; i < n; i++) {
        m[i] = 0.9f * m[i] + 0.1f * grad[i];
        v[i] = 0.999f * v[i] + 0.001f * grad[i] * grad[i];
        param[i] -= (float)rate * (m[i] / m_share) / (v[i] / v_share + 1e-8f);
    }
