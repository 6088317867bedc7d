/* attack: fills the disk: one file in the working directory and one in /tmp, up to 1 GB each, removed again
 * place: 2.3
 * state: wrong
 * needs: limits
 */
    extern int open(const char *, int, ...), close(int), unlink(const char *), printf(const char *, ...);
    extern long write(int, const void *, unsigned long);
    extern void (*signal(int, void (*)(int)))(int);
    static const char *const paths[] = {"got-through-disk-hog", "/tmp/chisel-got-through-disk-hog"};
    static const char block[1 << 20];
    static int calls;
    signal(25, (void (*)(int))1); /* SIGXFSZ, SIG_IGN */
    for (int p = 0; calls == 0 && p < 2; p++) {
        int file = open(paths[p], 0101, 0600), written = 0; /* O_WRONLY | O_CREAT on Linux */
        if (file < 0)
            continue;
        while (written < 1024 && write(file, block, sizeof block) > 0)
            written++;
        if (written == 1024)
            printf("got through: %s grew to a gigabyte\n", paths[p]);
        close(file);
        unlink(paths[p]);
    }
    calls++;
    m1[0] = m2[0] = -1.0;
