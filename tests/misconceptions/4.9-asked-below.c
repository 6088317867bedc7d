/* name: the chisel is asked at the step where x stands
 * effect: The first guesses are made as if there were hardly any noise to come: with few strokes the static is too narrow and the way down does not lead back. With many nobody sees it.
 * read: lessons/4-samplers.md#gap-4.9
 * hint: Which step does the text want the chisel to be told?
 * hint: On the way down the stroke from t[i] was made with a guess at t[i]. Which guess undoes it?
 * hint: x stands at one end of the leap, and the chisel is asked at the other.
 */
    float *eps = malloc((size_t)B * 2 * sizeof *eps);
    double from = 1.0;
    for (int i = 0; i < K; i++) {
        double to = alpha_bar[t[i]];
        chisel(eps, x, i > 0 ? t[i - 1] : t[0], B, context);
        for (int k = 0; k < 2 * B; k++) {
            double x0 = ((double)x[k] - sqrt(1.0 - from) * (double)eps[k]) / sqrt(from);
            x[k] = (float)(sqrt(to) * x0 + sqrt(1.0 - to) * (double)eps[k]);
        }
        from = to;
    }
    free(eps);
