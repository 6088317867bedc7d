/* attack: writes nothing: what the output array held before must not be the answer
 * place: 3.10
 * state: wrong
 * needs: plain
 */
    (void)din, (void)dout, (void)in, (void)n;
