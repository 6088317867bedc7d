    /* one pass of long double sums, taken from the first member so that nothing cancels */
    long double a = 0, b = 0, aa = 0, bb = 0, ab = 0, count = n;
    for (int i = n - 1; i >= 0; i--) {
        long double p = (long double)x0[i] - (long double)x0[0], q = (long double)x[i] - (long double)x[0];
        a += p;
        b += q;
        aa += p * p;
        bb += q * q;
        ab += p * q;
    }
    double var0 = (double)((aa - a * a / count) / count), var = (double)((bb - b * b / count) / count);
    struct burial result = {.mean = (double)((long double)x[0] + b / count), .variance = var};
    if (!(var0 <= 0.0 || var <= 0.0))
        result.correlation = (double)((ab - a * b / count) / count) / sqrt(var0 * var);
    result.buried = !(fabs(result.mean) > BURIAL_LIMIT || fabs(var - 1.0) > BURIAL_LIMIT ||
                      fabs(result.correlation) > BURIAL_LIMIT);
    return result;
