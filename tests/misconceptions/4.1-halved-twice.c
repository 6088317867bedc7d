/* name: the roots taken and halved again
 * effect: Strides in lambda come out half as long, so 2M takes only part of the guess at each stroke, and the samples shrink towards the middle.
 * read: lessons/4-samplers.md#gap-4.1
 * hint: Put in alpha_bar = 0.9. The odds are 9. What is your lambda, and what should it be?
 * hint: A half before the logarithm and a root inside it: do they do different things?
 * hint: One of the two is enough.
 */
    return 0.5 * log(sqrt(alpha_bar) / sqrt(1.0 - alpha_bar));
