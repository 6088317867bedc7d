/* name: predict_x0 as it stands
 * effect: Gap 2.2 makes a statue out of noise. Used the other way round it mixes the two roots up: the network's statue is read as if it were noise.
 * read: lessons/5-targets.md#gap-5.2
 * hint: What does gap 2.2 expect as its third argument, and what is yours?
 * hint: Solve x_t = sqrt(a) x_0 + sqrt(1 - a) eps for the other one.
 * hint: What is below the line when eps is wanted?
 */
    predict_x0(eps, x_t, x0, t, alpha_bar, B, D);
