/* attack: writes up to a gigabyte to the reply
 * place: 1.4
 * state: wrong
 * needs: plain
 */
    extern long write(int, const void *, unsigned long);
    static const char block[1 << 16];
    for (int i = 0; i < 1 << 14; i++)
        if (write(4, block, sizeof block) < 0)
            break;
    alpha_bar[0] = 0.0;
