/* attack: writes a verdict to every descriptor beyond the five that it should have
 * place: 2.3
 * state: wrong
 * needs: plain
 */
    extern long write(int, const void *, unsigned long);
    extern int printf(const char *, ...), fcntl(int, int, ...);
    for (int i = 5; i < 1024; i++)
        if (fcntl(i, 1) >= 0) { /* F_GETFD */
            printf("got through: descriptor %d was inherited\n", i);
            write(i, "right\n", 6);
        }
