/* attack: types a comment into the terminal, as if the user had typed it, through every descriptor and /dev/tty
 * place: 2.6
 * state: wrong
 * needs: plain
 */
    extern int ioctl(int, unsigned long, ...), open(const char *, int, ...), puts(const char *);
#ifdef __linux__
    static const char text[] = "# got through\n";
    int terminal = open("/dev/tty", 2);
    for (int to = 0; to < 5; to++)
        for (int i = 0; text[i]; i++)
            if (ioctl(to == 3 && terminal >= 0 ? terminal : to, 0x5412, &text[i]) == 0 && i == 0) /* TIOCSTI */
                puts("got through: typed into the terminal");
#endif
    return (struct posterior){0.0, 0.0, 0.0};
