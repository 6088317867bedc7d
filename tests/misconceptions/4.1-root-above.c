/* name: a root above, none below
 * effect: Signal as a standard deviation and noise as a variance do not go together. With ten even strokes 2M's samples even look better; but its error stops falling with more strokes.
 * read: lessons/4-samplers.md#gap-4.1
 * hint: What should lambda be at alpha_bar = 0.5, where there is as much signal as noise?
 * hint: Put in 0.3 and then 0.7. How should the two lambdas be related?
 * hint: Do the same to both halves of the ratio.
 */
    return 0.5 * log(sqrt(alpha_bar) / (1.0 - alpha_bar));
