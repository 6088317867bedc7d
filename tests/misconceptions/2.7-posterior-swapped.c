/* name: alpha_bar and alpha_bar_prev swapped in the call of 2.6
 * effect: Too much noise goes back in near the statue, and the last stroke divides by zero: all samples end as infinity or NaN.
 * read: lessons/2-toy.md#gap-2.7
 * hint: In which order does 2.6 want its arguments?
 * hint: Put alpha_bar_prev = 1. How much noise goes in?
 * hint: Read the prototype in the header and your call side by side.
 */
    float eps_coef = (float)(beta / sqrt(1.0 - alpha_bar)), scale = (float)(1.0 / sqrt(1.0 - beta));
    float noise_sd = (float)sqrt(posterior(beta, alpha_bar_prev, alpha_bar).var);
    for (int i = 0; i < B * D; i++)
        x_prev[i] = scale * (x[i] - eps_coef * eps[i]) + noise_sd * z[i];
