/* attack: writes into the descriptor that the inputs come from, which may be a file or memory shared with the driver
 * place: 1.4
 * state: wrong
 * needs: plain
 */
    extern long write(int, const void *, unsigned long), lseek(int, long, int);
    extern int ftruncate(int, long), puts(const char *);
    static const char zeros[4096];
    long here = lseek(3, 0, 1);
    lseek(3, 0, 0);
    if (write(3, zeros, sizeof zeros) > 0 || ftruncate(3, 0) == 0)
        puts("got through: the inputs can be written");
    lseek(3, here, 0);
    for (int t = 0; t < T; t++)
        alpha_bar[t] = 1.0;
