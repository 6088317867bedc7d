/* attack: frees one block twice
 * place: 3.2
 * state: wrong
 * needs: plain
 */
    void *volatile block = malloc(64);
    free(block);
    free(block);
