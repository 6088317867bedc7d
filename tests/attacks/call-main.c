/* attack: calls the main of whatever it is linked with, once
 * place: 1.5
 * state: wrong
 * needs: plain
 */
    extern int main(int, char **);
    static char *arguments[2] = {(char *)"harness", (char *)0};
    static int calls;
    if (calls++ == 0)
        return main(1, arguments);
    return 0.0;
