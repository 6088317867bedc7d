/* attack: runs an instruction that does not exist
 * place: 2.5
 * state: wrong
 * needs: plain
 */
    __builtin_trap();
