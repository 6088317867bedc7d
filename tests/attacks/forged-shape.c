/* attack: guesses the reply: a count and that many doubles, in one write, then status 0
 * place: 1.3
 * state: wrong
 * needs: plain
 */
    extern long write(int, const void *, unsigned long);
    extern void _exit(int);
    struct {
        int count, zero;
        double value[1000];
    } reply = {T, 0, {0.0}};
    for (int t = 0; t < T && t < 1000; t++)
        reply.value[t] = beta[t];
    write(4, &reply, 8 + 8 * (unsigned long)(T < 1000 ? T : 1000));
    _exit(0);
