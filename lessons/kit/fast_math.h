/* exp, sin and cos for floats that the compiler can vectorise: no call, no branch, no table. */
#ifndef KIT_FAST_MATH_H
#define KIT_FAST_MATH_H

#include <stdint.h>
#include <string.h>

/* e^x, relative error below 2e-7 for -87 <= x <= 87; x beyond that, and NaN, count as the end of their sign. */
static inline float fast_exp(float x);

/* sin x and cos x, absolute error below 2e-7 for -8192 <= x <= 8192; x beyond that, and NaN, count as the end of their
 * sign. */
static inline float fast_sin(float x);
static inline float fast_cos(float x);

static inline uint32_t bits_of_float(float x)
{
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

static inline float float_of_bits(uint32_t bits)
{
    float x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

/* x, but not beyond -end and end. Sign apart, floats stand in the order of their bits, so this is a minimum of
 * integers. (At a comparison of floats GCC makes a path for each outcome, and divides three times where one division
 * follows.) */
static inline float kept_within(float x, float end)
{
    const uint32_t sign = 0x80000000u;
    uint32_t bits = bits_of_float(x), size = bits & ~sign, most = bits_of_float(end);
    return float_of_bits((bits & sign) | (size < most ? size : most));
}

/* Adding this to a float of less than 2^22 leaves its nearest whole number in the low bits; taking it off again gives
 * that number. */
#define ROUNDING 12582912.0f /* 1.5 * 2^23 */

/* x = n ln 2 + r with n whole and |r| <= ln 2 / 2, so e^x = 2^n e^r. ln 2 is taken off in two pieces so that r keeps
 * its digits; e^r is the polynomial of degree 5 whose largest relative error there is least, 9e-8 (fitted by least
 * squares, weighted anew until all peaks of the error were alike); 2^n is written into the exponent. */
static inline float fast_exp(float x)
{
    x = kept_within(x, 87.0f);
    float shifted = x * 1.44269504f + ROUNDING;
    float n = shifted - ROUNDING;
    float r = (x - n * 0.693145752f) - n * 1.42860677e-6f;
    float e_r = 0.04189816f + r * 0.00829027f;
    e_r = 1.0f + r * (0.9999997f + r * (0.4999915f + r * (0.16667638f + r * e_r)));
    return e_r * float_of_bits((bits_of_float(shifted) + 127u) << 23);
}

/* sin of x - n pi, its sign turned if the whole number in `shifted` is odd. pi is taken off in three pieces; the rest,
 * at most pi / 2, goes into the Taylor polynomial. */
static inline float sin_of_rest(float x, float n, float shifted)
{
    float r = ((x - n * 3.140625f) - n * 9.67502594e-4f) - n * 1.50995799e-7f;
    float q = r * r;
    float s = 1.0f / 362880 - q * (1.0f / 39916800);
    s = 1.0f / 120 + q * (-1.0f / 5040 + q * s);
    s = r + r * q * (-1.0f / 6 + q * s);
    return float_of_bits(bits_of_float(s) ^ bits_of_float(shifted) << 31);
}

/* sin x = (-1)^n sin(x - n pi), n whole. */
static inline float fast_sin(float x)
{
    x = kept_within(x, 8192.0f);
    float shifted = x * 0.318309886f + ROUNDING;
    return sin_of_rest(x, shifted - ROUNDING, shifted);
}

/* cos x = sin(x + pi / 2) = (-1)^n sin(x - (n - 1/2) pi), n whole. */
static inline float fast_cos(float x)
{
    x = kept_within(x, 8192.0f);
    float shifted = (x * 0.318309886f + 0.5f) + ROUNDING;
    return sin_of_rest(x, shifted - ROUNDING - 0.5f, shifted);
}

#endif
