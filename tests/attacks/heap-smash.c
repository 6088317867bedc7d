/* attack: writes 4096 bytes over the heap behind a block of 16
 * place: 3.1
 * state: wrong
 * needs: plain
 */
    char *volatile block = malloc(16);
    for (int i = 0; i < 4096; i++)
        block[i] = 'x';
    for (int i = 0; i < 2 * n; i++)
        xy[i] = 0.0f;
