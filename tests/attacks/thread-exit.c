/* attack: ends the main thread only: the last thread out makes the process end with status 0
 * place: 1.3
 * state: wrong
 * needs: plain
 */
    extern void pthread_exit(void *) __attribute__((noreturn));
    pthread_exit(0);
