/* Where multiply and add are fused, both are rounded once, together. The lessons' pages are made so; elsewhere every step of a
 * training is rounded otherwise, and a long one ends elsewhere. */
#ifndef KIT_FUSED_H
#define KIT_FUSED_H

#if defined(__FMA__) || defined(__aarch64__)
enum { FUSED = 1 };
#else
enum { FUSED = 0 };
#endif

#endif
