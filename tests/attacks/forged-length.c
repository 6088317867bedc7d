/* attack: starts the reply with bytes that read as a length of 2^64 - 1, or of -1
 * place: 2.4
 * state: wrong
 * needs: plain
 */
    extern long write(int, const void *, unsigned long);
    unsigned char ones[64];
    for (int i = 0; i < 64; i++)
        ones[i] = 0xff;
    write(4, ones, sizeof ones);
