/* attack: aborts, which may leave a core file
 * place: 2.6
 * state: wrong
 * needs: plain
 */
    extern void abort(void) __attribute__((noreturn));
    abort();
