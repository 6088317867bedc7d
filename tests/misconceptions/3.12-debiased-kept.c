/* name: debiased moments stored
 * effect: m and v are blown up anew at every step, v much more than m, so the updates shrink to almost nothing and the loss hardly falls.
 * read: lessons/3-ddpm.md#gap-3.12
 * hint: Which values of m and v does the next step start from?
 * hint: The correction is for a single use. Where do you put its result?
 * hint: m and v are not the only places for a number.
 */
    for (int i = 0; i < n; i++) {
        m[i] = 0.9f * m[i] + 0.1f * grad[i];
        v[i] = 0.999f * v[i] + 0.001f * grad[i] * grad[i];
        m[i] /= (float)(1.0 - pow(0.9, step));
        v[i] /= (float)(1.0 - pow(0.999, step));
        param[i] -= (float)rate * m[i] / (sqrtf(v[i]) + 1e-8f);
    }
