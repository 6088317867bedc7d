/* attack: divides a whole number by zero
 * place: 1.6
 * state: wrong
 * needs: plain
 */
    volatile int zero = 0;
    return (struct burial){0.0, 0.0, 0.0, n / zero};
