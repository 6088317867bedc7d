/* attack: right but far out: e^x / (1 + e^x) is NaN at x = 100
 * place: 3.7
 * state: wrong
 * needs: plain
 */
    for (int i = 0; i < n; i++)
        out[i] = in[i] * expf(in[i]) / (1.0f + expf(in[i]));
