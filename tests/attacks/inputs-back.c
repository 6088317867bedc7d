/* attack: hands the inputs back unmodified
 * place: 2.1
 * state: wrong
 * needs: plain
 */
    for (int i = 0; i < B * D; i++)
        x_t[i] = x0[i];
