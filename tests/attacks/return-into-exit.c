/* attack: overwrites its return address, so that returning means _exit
 * place: 1.3
 * state: wrong
 * needs: plain
 */
    extern void _exit(int);
#if defined(__GNUC__) && (defined(__x86_64__) || defined(__aarch64__))
    void *volatile *frame = __builtin_frame_address(0);
    frame[1] = (void *)(unsigned long)&_exit;
#else
    _exit(0);
#endif
