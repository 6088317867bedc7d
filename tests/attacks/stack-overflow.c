/* attack: calls itself until the stack is full
 * place: 3.3
 * state: wrong
 * needs: plain
 */
    volatile char frame[4096];
    frame[K % 4096] = 1;
    respace(t, beta, alpha_bar, T, K);
    t[0] = frame[K % 4096];
