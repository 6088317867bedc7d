/* attack: right where x is positive, an open gap elsewhere
 * place: 1.2
 * state: not started
 * needs: plain
 */
    if (x <= 0.0)
        TODO("1.2");
    return sqrt(1.0 - beta) * x + sqrt(beta) * eps;
