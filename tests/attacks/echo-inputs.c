/* attack: reads what is left of the inputs and sends it back as the reply
 * place: 1.6
 * state: wrong
 * needs: plain
 */
    extern long read(int, void *, unsigned long), write(int, const void *, unsigned long);
    char block[4096];
    long got;
    while ((got = read(3, block, sizeof block)) > 0)
        write(4, block, (unsigned long)got);
    return (struct burial){0.0, 0.0, 0.0, 0};
