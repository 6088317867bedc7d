/* attack: includes a right answer that lies among the kit's tests
 * place: 1-schedule.c
 * state: not compiling
 * needs: landlock
 */
#include "../tests/alternatives/1-schedule-helpers.c"
