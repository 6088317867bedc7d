/* name: the half is missing
 * effect: Strides in lambda come out twice as long. DDIM does not notice, nor does even spacing; 2M takes too much of the guess at each stroke and overshoots, the more the more strokes.
 * read: lessons/4-samplers.md#gap-4.1
 * hint: Put in alpha_bar = 0.9. The odds are 9. What is your lambda, and what should it be?
 * hint: Which ratio is meant: that of the variances, or that of the standard deviations?
 * hint: A logarithm of a root is part of the logarithm. Which part?
 */
    return log(alpha_bar / (1.0 - alpha_bar));
