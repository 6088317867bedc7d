/* attack: creates a file in the working directory, one above it and one in /tmp
 * place: 1.2
 * state: wrong
 * needs: landlock
 */
    extern int open(const char *, int, ...), close(int), printf(const char *, ...);
    static const char *const paths[] = {"got-through-write-files", "../got-through-write-files",
                                        "/tmp/chisel-got-through-write-files"};
    for (int i = 0; i < 3; i++) {
        int file = open(paths[i], 0101, 0600); /* O_WRONLY | O_CREAT on Linux */
        if (file >= 0)
            printf("got through: %s was created\n", paths[i]);
        if (file >= 0)
            close(file);
    }
    return 0.0;
