/* attack: a right answer that counts the variables it was handed, which a student has no business to see
 * place: 1.1
 * state: right
 * needs: plain
 */
    extern int printf(const char *, ...), strncmp(const char *, const char *, unsigned long);
    extern char **environ;
    static const char *const harmless[] = {"PATH=", "LANG=", "LC_ALL=", "TMPDIR=", "HOME=/"};
    int odd = 0;
    for (char **entry = environ; entry && *entry; entry++) {
        int known = 0;
        for (int i = 0; i < 5; i++) {
            unsigned long length = 0;
            while (harmless[i][length])
                length++;
            known |= strncmp(*entry, harmless[i], length) == 0;
        }
        odd += !known;
    }
    if (odd > 0)
        printf("got through: %d variables of the environment\n", odd);
    for (int t = 0; t < T; t++)
        beta[t] = T == 1 ? beta_start : beta_start + (beta_end - beta_start) * t / (T - 1);
