/* attack: writes three bytes of a reply and ends with status 0
 * place: 3.8
 * state: wrong
 * needs: plain
 */
    extern long write(int, const void *, unsigned long);
    extern void _exit(int);
    write(4, "\0\0\0", 3);
    _exit(0);
    return 0.0;
