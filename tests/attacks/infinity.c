/* attack: answers infinity everywhere: a tolerance relative to what was got becomes infinite
 * place: 2.2
 * state: wrong
 * needs: plain
 */
    for (int i = 0; i < B * D; i++)
        x0[i] = INFINITY;
