/* Strict C11 has no M_PI. */
#ifndef KIT_CONSTANTS_H
#define KIT_CONSTANTS_H

#define PI 3.14159265358979323846

#endif
