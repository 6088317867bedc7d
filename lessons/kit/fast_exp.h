/* exp for floats that the compiler can vectorise: no call, no branch, no table. */
#ifndef KIT_FAST_EXP_H
#define KIT_FAST_EXP_H

#include <stdint.h>
#include <string.h>

/* e^x, relative error below 2e-7 for -87 <= x <= 87; x beyond that, and NaN, count as the end of their sign.
 *
 * Sign apart, floats stand in the order of their bits: the ends are kept by a minimum of integers. (At a comparison of
 * floats GCC makes a path for each outcome, and divides three times where one division follows.) Then
 * x = n ln 2 + r with n whole and |r| <= ln 2 / 2, so e^x = 2^n e^r. Adding 1.5 * 2^23 leaves n in the low
 * bits of a float; ln 2 is taken off in two pieces so that r keeps its digits; e^r is its Taylor polynomial;
 * 2^n is written into the exponent. */
static inline float fast_exp(float x)
{
    const float magic = 12582912.0f;
    const uint32_t sign = 0x80000000u, end = 0x42ae0000u; /* the bits of -0.0f and of 87.0f */
    uint32_t bits, size;
    memcpy(&bits, &x, sizeof bits);
    size = bits & ~sign;
    size = size < end ? size : end;
    bits = (bits & sign) | size;
    memcpy(&x, &bits, sizeof x);
    float shifted = x * 1.44269504f + magic;
    float n = shifted - magic;
    float r = (x - n * 0.693145752f) - n * 1.42860677e-6f;
    float e_r = 1.0f / 720 + r * (1.0f / 5040);
    e_r = 1.0f / 24 + r * (1.0f / 120 + r * e_r);
    e_r = 1.0f + r * (1.0f + r * (0.5f + r * (1.0f / 6 + r * e_r)));
    memcpy(&bits, &shifted, sizeof bits);
    bits = (bits + 127u) << 23;
    float two_n;
    memcpy(&two_n, &bits, sizeof two_n);
    return two_n * e_r;
}

#endif
