/* The denoising task: one stroke of static, beta = 0.55, and chisels that know a share q of the noise. */
#ifndef DENOISE_H
#define DENOISE_H

#include <stdint.h>

/* Print mse, mean |eps| and quality for q from 0 to 1; write denoise.csv and the panels denoise-*.png into
 * `out`. */
void denoise_part(uint64_t seed, const char *out);

#endif
