/* name: new gradient added in full
 * effect: m comes out ten times too large and v a thousand times, so each update is about a third of what it should be and the excess over the floor is larger.
 * read: lessons/3-ddpm.md#gap-3.12
 * hint: If the gradient is always 1, where do m and v settle?
 * hint: A moving mean keeps a share of the old and takes a share of the new. What do the two shares add up to?
 * hint: Something stands before the gradient in the text above the function but not in your code.
 */
    float m_share = (float)(1.0 - pow(0.9, step)), v_share = (float)(1.0 - pow(0.999, step));
    for (int i = 0; i < n; i++) {
        m[i] = 0.9f * m[i] + grad[i];
        v[i] = 0.999f * v[i] + grad[i] * grad[i];
        param[i] -= (float)rate * (m[i] / m_share) / (sqrtf(v[i] / v_share) + 1e-8f);
    }
