    /* two arrays of guesses that change places, predict_x0 in float, the order told by whether there is one before */
    float room[3][2 * B], *now = room[0], *before = NULL, *eps = room[2];
    int steps[B];
    for (int i = K - 1; i >= 0; i--) {
        for (int b = 0; b < B; b++)
            steps[b] = t[i];
        chisel(eps, x, t[i], B, context);
        predict_x0(now, x, eps, steps, alpha_bar, B, 2);
        struct solver w = i > 0 && before ? solver_second(alpha_bar[t[i + 1]], alpha_bar[t[i]], alpha_bar[t[i - 1]])
                                          : solver_first(alpha_bar[t[i]], i > 0 ? alpha_bar[t[i - 1]] : 1.0);
        for (int k = 0; k < 2 * B; k++) {
            double next = w.x_coef * (double)x[k] + w.now_coef * (double)now[k];
            x[k] = (float)(before ? next + w.before_coef * (double)before[k] : next);
        }
        before = now;
        now = now == room[0] ? room[1] : room[0];
    }
