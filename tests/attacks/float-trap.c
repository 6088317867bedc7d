/* attack: makes every inexact result a floating-point trap, then divides 1 by 3
 * place: 2.2
 * state: wrong
 * needs: plain
 */
#ifdef __GLIBC__
    extern int feenableexcept(int);
    feenableexcept(0x3f);
#endif
    volatile double three = 3.0;
    x0[0] = (float)(1.0 / three);
