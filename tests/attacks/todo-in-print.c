/* attack: prints what an open gap prints and ends with its status, but is none: it answers nothing
 * place: 1.6
 * state: wrong
 * needs: plain
 */
    extern int printf(const char *, ...), fflush(void *);
    extern void _exit(int);
    printf("\nNext: gap 1.6, starter/1-schedule.c:1\n");
    fflush((void *)0);
    _exit(1);
    return (struct burial){0.0, 0.0, 0.0, 0};
