/* attack: a right answer that uses up all descriptors first
 * place: 1.5
 * state: right
 * needs: plain
 */
    extern int dup(int);
    while (dup(2) >= 0)
        continue;
    return alpha_bar / (1.0 - alpha_bar);
