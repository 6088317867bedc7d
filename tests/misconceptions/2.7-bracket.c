/* name: only x is divided, and the noise taken off is not
 * effect: A little too little is taken off: nothing to see with a thousand thin strokes, and static left on with ten thick ones.
 * read: lessons/2-toy.md#gap-2.7
 * hint: What exactly is divided by the root?
 * hint: Take x = 0 and z = 0 with beta = 0.5. Is eps scaled by one factor or by two?
 * hint: Look at where your bracket closes.
 */
    float eps_coef = (float)(beta / sqrt(1.0 - alpha_bar)), scale = (float)(1.0 / sqrt(1.0 - beta));
    float noise_sd = (float)sqrt(posterior(beta, alpha_bar, alpha_bar_prev).var);
    for (int i = 0; i < B * D; i++)
        x_prev[i] = scale * x[i] - eps_coef * eps[i] + noise_sd * z[i];
