/* attack: a right answer that leaves the working directory and a umask of 0777
 * place: 1.2
 * state: right
 * needs: plain
 */
    extern int chdir(const char *);
    extern unsigned umask(unsigned);
    umask(0777);
    int status = chdir("/");
    (void)status;
    return sqrt(1.0 - beta) * x + sqrt(beta) * eps;
