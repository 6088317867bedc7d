/* attack: makes the code of main and of libc's write writable, and lets write claim success without writing
 * place: 1.2
 * state: wrong
 * needs: plain
 */
    extern int mprotect(void *, unsigned long, int), main(int, char **);
    extern long write(int, const void *, unsigned long);
#if defined(__x86_64__) && defined(__linux__)
    static const unsigned char claim[4] = {0x48, 0x89, 0xd0, 0xc3}; /* mov rax, rdx; ret */
    unsigned char *code[2] = {(unsigned char *)(unsigned long)&write, (unsigned char *)(unsigned long)&main};
    for (int i = 0; i < 2; i++) {
        unsigned char *page = (unsigned char *)((unsigned long)code[i] & ~4095ul);
        if (mprotect(page, 8192, 7) == 0) /* read, write, execute */
            for (int k = 0; k < 4; k++)
                ((volatile unsigned char *)code[i])[k] = claim[k];
    }
#endif
    return 0.0;
