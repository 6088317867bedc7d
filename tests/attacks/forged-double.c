/* attack: answers rightly twice: forks once, and both processes go on and reply; without a second process, wrongly
 * place: 1.4
 * state: wrong
 * needs: plain
 */
    extern int fork(void), waitpid(int, int *, int);
    static int calls, child = -1;
    double product = 1.0;
    for (int t = 0; t < T; t++)
        alpha_bar[t] = product *= 1.0 - beta[t];
    if (calls++ == 0) {
        child = fork();
        if (child > 0)
            waitpid(child, (int *)0, 0);
    }
    if (child < 0)
        alpha_bar[0] = 0.0;
