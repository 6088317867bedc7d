/* attack: names another gap's TODO: what was asked is this gap's state, not that one's
 * place: 1.4
 * state: wrong
 * needs: plain
 */
    TODO("2.1");
