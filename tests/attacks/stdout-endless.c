/* attack: prints to stdout without end (for ten minutes)
 * place: 1.3
 * state: wrong
 * needs: plain
 */
    extern long write(int, const void *, unsigned long), time(long *);
    static const char line[] = "still here still here still here still here still here still here\n";
    for (long end = time((long *)0) + 600; time((long *)0) < end;)
        write(1, line, sizeof line - 1);
