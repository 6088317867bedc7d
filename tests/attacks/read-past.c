/* attack: reads one row too many of its input, where zeros would do no harm
 * place: 2.3
 * state: wrong
 * needs: plain
 */
    for (int d = 0; d < D; d++) {
        double sum = 0.0, squares = 0.0;
        for (int b = 0; b <= B; b++) {
            sum += (double)x[b * D + d];
            squares += (double)x[b * D + d] * (double)x[b * D + d];
        }
        m1[d] = DECAY * m1[d] + (1.0 - DECAY) * sum / B;
        m2[d] = DECAY * m2[d] + (1.0 - DECAY) * squares / B;
    }
