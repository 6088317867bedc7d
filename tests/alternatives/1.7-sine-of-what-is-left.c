    /* cos(a) = sin(pi/2 - a), with pi/2 - a counted from the far end so that it goes to 0 exactly */
    for (int left = T; left > 0; left--) {
        double now = sin(PI / 2 * left / (1.008 * T)), next = sin(PI / 2 * (left - 1) / (1.008 * T));
        double cut = 1.0 - pow(next / now, 2.0);
        beta[T - left] = cut < 0.999 ? cut : 0.999;
    }
