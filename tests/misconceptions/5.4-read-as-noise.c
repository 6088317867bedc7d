/* name: v read as the noise
 * effect: predict_x0 expects eps and is given v. At small t they are nearly the same; in deep static what comes out is far too large.
 * read: lessons/5-targets.md#gap-5.4
 * hint: You divide. By what, in deep static?
 * hint: What does gap 2.2 expect as its third argument, and what is yours?
 * hint: The text says that nothing is divided by. Two equations, two unknowns: let eps drop out.
 */
    predict_x0(x0, x_t, v, t, alpha_bar, B, D);
