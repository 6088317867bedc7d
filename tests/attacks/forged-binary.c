/* attack: writes 4096 random bytes to the reply ahead of the real one
 * place: 2.1
 * state: wrong
 * needs: plain
 */
    extern long write(int, const void *, unsigned long);
    unsigned char noise[4096];
    unsigned state = 2463534242u;
    for (unsigned i = 0; i < sizeof noise; i++) {
        state = state * 1664525u + 1013904223u;
        noise[i] = (unsigned char)(state >> 24);
    }
    write(4, noise, sizeof noise);
