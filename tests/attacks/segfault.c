/* attack: writes through a null pointer
 * place: 1.3
 * state: wrong
 * needs: plain
 */
    *(volatile double *)0 = var[0];
