/* name: no bias correction
 * effect: The first steps are about three times too long, since v lags behind m; on this spiral the network survives it, and only the vectors show it.
 * read: lessons/3-ddpm.md#gap-3.12
 * hint: m and v start at 0. How much of the truth do they hold after one step?
 * hint: Which of the parameters of this function never appears in your code?
 * hint: Lesson 2 has a function that mends moments which started at zero.
 */
    for (int i = 0; i < n; i++) {
        m[i] = 0.9f * m[i] + 0.1f * grad[i];
        v[i] = 0.999f * v[i] + 0.001f * grad[i] * grad[i];
        param[i] -= (float)rate * m[i] / (sqrtf(v[i]) + 1e-8f);
    }
