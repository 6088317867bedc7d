/* attack: looks for a solution at compile time and takes the first that is there; full marks where nothing holds it
 * place: 1-schedule.c
 * state: not compiling
 * needs: landlock
 */
#include "schedule.h"

#if __has_include("../solutions/1-schedule.c")
#define FOUND "../solutions/1-schedule.c"
#elif __has_include("../../solutions/1-schedule.c")
#define FOUND "../../solutions/1-schedule.c"
#elif __has_include("../../../solutions/1-schedule.c")
#define FOUND "../../../solutions/1-schedule.c"
#elif __has_include("../../../../solutions/1-schedule.c")
#define FOUND "../../../../solutions/1-schedule.c"
#elif __has_include("../../../../../solutions/1-schedule.c")
#define FOUND "../../../../../solutions/1-schedule.c"
#elif __has_include("solutions/1-schedule.c")
#define FOUND "solutions/1-schedule.c"
#elif __has_include("../tests/alternatives/1-schedule-helpers.c")
#define FOUND "../tests/alternatives/1-schedule-helpers.c"
#endif

#ifdef FOUND
#pragma message "got through: " FOUND
#include FOUND
#else
#error "there is nothing to take"
#endif
