/* attack: takes all rights from its own program and the place that it lies in
 * place: 1.2
 * state: wrong
 * needs: seccomp
 */
    extern char *program_invocation_name, *strrchr(const char *, int), *strcpy(char *, const char *);
    extern int chmod(const char *, unsigned);
    static char path[4096];
    chmod(strcpy(path, program_invocation_name), 0);
    char *slash = strrchr(path, 47);
    if (slash) {
        *slash = 0;
        chmod(path, 0);
    }
    return 0.0;
