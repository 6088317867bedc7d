/* attack: stops its own process, which then neither ends nor runs
 * place: 1.2
 * state: wrong
 * needs: plain
 */
    extern int raise(int);
#ifdef __linux__
    raise(19); /* SIGSTOP */
#else
    raise(17);
#endif
    return 0.0;
