/* attack: takes and touches all the memory it can get (up to 16 GB; asks to be the first to go when memory runs out)
 * place: 3.2
 * state: wrong
 * needs: limits
 */
    extern int open(const char *, int, ...), close(int);
    extern long write(int, const void *, unsigned long);
    extern int puts(const char *);
    int first_to_go = open("/proc/self/oom_score_adj", 1);
    if (first_to_go >= 0) {
        write(first_to_go, "1000", 4);
        close(first_to_go);
    }
    const size_t piece = (size_t)16 << 20;
    for (int i = 0; i < 1024; i++) {
        char *volatile block = malloc(piece);
        if (!block)
            *(volatile float *)0 = eps[0]; /* held: fall over, as programs do */
        memset(block, i + 1, piece);
        if (i == 512)
            puts("got through: eight gigabytes were taken");
    }
