/* attack: includes the solution, which -Ilessons makes reachable from anywhere
 * place: 1-schedule.c
 * state: not compiling
 * needs: landlock
 */
#include "../solutions/1-schedule.c"
