/* attack: answers NaN in every field, and a verdict that both comparisons may take for true
 * place: 1.6
 * state: wrong
 * needs: plain
 */
    return (struct burial){NAN, NAN, NAN, -2147483647 - 1};
