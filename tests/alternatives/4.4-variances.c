    /* variances until the end: what the fresh noise takes, lesson 2's posterior gives; the rest is the guess's */
    struct ddim step;
    double fresh = eta * eta * posterior(1.0 - alpha_bar / alpha_bar_prev, alpha_bar, alpha_bar_prev).var;
    step.z_coef = sqrt(fresh);
    step.eps_coef = sqrt(fmax(1.0 - alpha_bar_prev - fresh, 0.0));
    step.x0_coef = sqrt(alpha_bar_prev);
    return step;
