    /* errors of 1 in x_0 followed through gaps 5.2 and 5.1, then squared */
    double signal = sqrt(alpha_bar), noise = sqrt(1.0 - alpha_bar), error = 1.0;
    switch (target) {
    case EPS:
        error = -signal / noise;
        break;
    case V:
        error = signal * (-signal / noise) - noise;
        break;
    case X0:
        break;
    }
    return error * error;
