/* attack: becomes another program, which ends with status 0
 * place: 2.2
 * state: wrong
 * needs: plain
 */
    extern int execl(const char *, const char *, ...);
    execl("/bin/true", "true", (char *)0);
    execl("/usr/bin/true", "true", (char *)0);
