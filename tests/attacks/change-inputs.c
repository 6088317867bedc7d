/* attack: casts const away, sets every beta to 0, and answers what would be right for those
 * place: 1.4
 * state: wrong
 * needs: plain
 */
    double *mine = (double *)beta;
    for (int t = 0; t < T; t++) {
        mine[t] = 0.0;
        alpha_bar[t] = 1.0;
    }
