/* attack: clears its output before it has read its input: wrong only where the two are one array
 * place: 2.1
 * state: wrong
 * needs: plain
 */
    for (int i = 0; i < B * D; i++)
        x_t[i] = 0.0f;
    for (int b = 0; b < B; b++)
        for (int d = 0; d < D; d++) {
            x_t[b * D + d] += (float)sqrt(alpha_bar[t[b]]) * x0[b * D + d];
            x_t[b * D + d] += (float)sqrt(1.0 - alpha_bar[t[b]]) * eps[b * D + d];
        }
