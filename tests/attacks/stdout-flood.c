/* attack: a right answer that prints 8 MB to stdout and 8 MB to stderr once
 * place: 1.4
 * state: right
 * needs: plain
 */
    extern long write(int, const void *, unsigned long);
    static char line[65536];
    static int calls;
    for (unsigned i = 0; i < sizeof line; i++)
        line[i] = i % 64 == 63 ? '\n' : 'x';
    for (int i = 0; calls == 0 && i < 128; i++) {
        write(1, line, sizeof line);
        write(2, line, sizeof line);
    }
    calls++;
    double product = 1.0;
    for (int t = 0; t < T; t++)
        alpha_bar[t] = product *= 1.0 - beta[t];
