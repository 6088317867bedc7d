#include "kit/rng.h"
#include "kit/constants.h"

#include <math.h>

void rng_seed(struct rng *rng, uint64_t seed, uint64_t stream)
{
    rng->state = 0;
    rng->increment = stream << 1 | 1;
    rng_bits(rng);
    rng->state += seed;
    rng_bits(rng);
}

/* The state is a linear congruence; the output is its high bits, rotated by the highest five. */
uint32_t rng_bits(struct rng *rng)
{
    uint64_t old = rng->state;
    rng->state = old * 6364136223846793005u + rng->increment;
    uint32_t mixed = (uint32_t)((old >> 18 ^ old) >> 27);
    uint32_t turn = (uint32_t)(old >> 59);
    return mixed >> turn | mixed << (-turn & 31);
}

/* 2^32 is no multiple of most bounds: the first 2^32 mod bound values are refused, so that no remainder is
 * favoured. */
uint32_t rng_below(struct rng *rng, uint32_t bound)
{
    uint32_t bits, unfair = -bound % bound;
    do
        bits = rng_bits(rng);
    while (bits < unfair);
    return bits % bound;
}

double rng_uniform(struct rng *rng)
{
    return ((double)rng_bits(rng) + 0.5) * 0x1p-32;
}

double rng_normal(struct rng *rng)
{
    double radius = sqrt(-2.0 * log(rng_uniform(rng)));
    return radius * cos(2.0 * PI * rng_uniform(rng));
}

/* In double and by the library, although fast_sin is faster: so every build draws the same floats, and the grader can
 * keep a seed where it would have to keep the draws. */
void rng_normals(struct rng *rng, float *out, long n)
{
    for (long i = 0; i < n; i += 2) {
        double radius = sqrt(-2.0 * log(rng_uniform(rng)));
        double angle = 2.0 * PI * rng_uniform(rng);
        out[i] = (float)(radius * cos(angle));
        if (i + 1 < n)
            out[i + 1] = (float)(radius * sin(angle));
    }
}
