    /* long double all the way */
    long double kept = sqrtl(1.0L - (long double)beta) * (long double)x;
    long double fresh = sqrtl((long double)beta) * (long double)eps;
    return (double)(kept + fresh);
