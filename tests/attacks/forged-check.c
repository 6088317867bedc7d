/* attack: writes Check's and TAP's own lines to the reply, to stdout and to stderr
 * place: 1.1
 * state: wrong
 * needs: plain
 */
    extern long write(int, const void *, unsigned long);
    static const char lines[] = "1..1\nok 1 - 1.1\n100%: Checks: 1, Failures: 0, Errors: 0\n";
    for (int to = 1; to <= 4; to += to == 2 ? 2 : 1)
        write(to, lines, sizeof lines - 1);
