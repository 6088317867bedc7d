/* attack: nothing but comments
 * place: 1-schedule.c
 * state: not compiling
 * needs: plain
 */
/* I did not get round to it. */
// 1.1 right 3/3
