#include "processor.h"

#include <stddef.h>

#if defined(__x86_64__) || defined(__i386__)

/* The compiler's own word for what it may use, beside its question to the running processor. */
const char *processor_lacks(void)
{
    const char *lacks = NULL;
    __builtin_cpu_init();
#ifdef __AVX__
    lacks = __builtin_cpu_supports("avx") ? lacks : "AVX";
#endif
#ifdef __AVX2__
    lacks = __builtin_cpu_supports("avx2") ? lacks : "AVX2";
#endif
#ifdef __FMA__
    lacks = __builtin_cpu_supports("fma") ? lacks : "FMA";
#endif
#ifdef __BMI2__
    lacks = __builtin_cpu_supports("bmi2") ? lacks : "BMI2";
#endif
#ifdef __XOP__
    lacks = __builtin_cpu_supports("xop") ? lacks : "XOP";
#endif
#ifdef __AVX512F__
    lacks = __builtin_cpu_supports("avx512f") ? lacks : "AVX-512F";
#endif
#ifdef __AVX512VL__
    lacks = __builtin_cpu_supports("avx512vl") ? lacks : "AVX-512VL";
#endif
#ifdef __AVX512BW__
    lacks = __builtin_cpu_supports("avx512bw") ? lacks : "AVX-512BW";
#endif
#ifdef __AVX512DQ__
    lacks = __builtin_cpu_supports("avx512dq") ? lacks : "AVX-512DQ";
#endif
#ifdef __AVX512VBMI__
    lacks = __builtin_cpu_supports("avx512vbmi") ? lacks : "AVX-512VBMI";
#endif
    return lacks;
}

#elif defined(__aarch64__) && defined(__linux__)

#include <sys/auxv.h>

/* Bits of AT_HWCAP, which the kernel never changes. */
enum { ATOMICS = 1 << 8, DOT_PRODUCTS = 1 << 20, SVE = 1 << 22 };

const char *processor_lacks(void)
{
    const char *lacks = NULL;
    unsigned long has = getauxval(AT_HWCAP);
    (void)has;
#ifdef __ARM_FEATURE_ATOMICS
    lacks = has & ATOMICS ? lacks : "LSE";
#endif
#ifdef __ARM_FEATURE_DOTPROD
    lacks = has & DOT_PRODUCTS ? lacks : "dot products";
#endif
#ifdef __ARM_FEATURE_SVE
    lacks = has & SVE ? lacks : "SVE";
#endif
    return lacks;
}

#else

const char *processor_lacks(void)
{
    return NULL;
}

#endif
