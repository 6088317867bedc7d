/* One seeded generator for everything random: PCG32 (XSH-RR, 64-bit state, 2^63 streams), O'Neill 2014,
 * pinned to its published vectors in tests/. */
#ifndef KIT_RNG_H
#define KIT_RNG_H

#include <stdint.h>

struct rng {
    uint64_t state, increment;
};

/* Start stream `stream` of seed `seed`: other streams of one seed are independent. */
void rng_seed(struct rng *rng, uint64_t seed, uint64_t stream);

/* 32 random bits. */
uint32_t rng_bits(struct rng *rng);

/* A whole number in [0, bound), each equally likely; bound > 0. */
uint32_t rng_below(struct rng *rng, uint32_t bound);

/* Uniform in the open interval (0, 1). */
double rng_uniform(struct rng *rng);

/* One draw from N(0, 1): Box and Muller 1958, its cosine half. */
double rng_normal(struct rng *rng);

/* Fill out[n] with draws from N(0, 1), both halves used. */
void rng_normals(struct rng *rng, float *out, long n);

#endif
