/* attack: writes one byte of a reply every tenth of a second, for ten minutes: the driver is never quite idle
 * place: 2.5
 * state: wrong
 * needs: plain
 */
    extern long write(int, const void *, unsigned long);
    extern int poll(void *, unsigned long, int);
    for (int i = 0; i < 6000; i++) {
        write(4, " ", 1);
        poll((void *)0, 0, 100);
    }
