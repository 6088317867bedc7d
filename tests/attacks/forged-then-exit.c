/* attack: writes a verdict in words to the reply and ends at once with status 0
 * place: 2.4
 * state: wrong
 * needs: plain
 */
    extern long write(int, const void *, unsigned long);
    extern void _exit(int);
    static const char words[] = "right\n";
    write(4, words, sizeof words - 1);
    _exit(0);
