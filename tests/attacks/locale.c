/* attack: a right answer that leaves a locale whose decimal point is a comma
 * place: 1.5
 * state: right
 * needs: plain
 */
    extern char *setlocale(int, const char *);
    static const char *const names[] = {"de_DE.UTF-8", "de_DE.utf8", "de_DE", "fr_FR.UTF-8", "fr_FR.utf8"};
    for (int i = 0; i < 5; i++)
        if (setlocale(6, names[i])) /* LC_ALL on Linux */
            break;
    return alpha_bar / (1.0 - alpha_bar);
