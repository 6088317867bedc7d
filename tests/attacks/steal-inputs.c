/* attack: reads the inputs of all later calls away from under the harness
 * place: 1.2
 * state: wrong
 * needs: plain
 */
    extern long read(int, void *, unsigned long);
    char block[4096];
    while (read(3, block, sizeof block) > 0)
        continue;
    return 0.0;
