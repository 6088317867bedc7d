    /* whole numbers only: half up is (2a + b) / 2b; a switch, and a running sum for the leading rule */
    int next = 0;
    switch (rule) {
    case LEADING:
        for (int *place = t; place < t + K; place++, next += T / K)
            *place = next;
        break;
    default:
        while (next < K) {
            next++;
            t[next - 1] = (int)((2LL * next * T + K) / (2LL * K) - 1);
        }
    }
