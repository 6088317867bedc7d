/* name: the logarithm is missing
 * effect: What should run evenly from -5 to 5 runs from 0 to thousands: even spacing puts nearly all steps at the faintest noise, and 2M explodes.
 * read: lessons/4-samplers.md#gap-4.1
 * hint: What should lambda be at alpha_bar = 0.5, where there is as much signal as noise?
 * hint: Can your lambda be negative? Should it?
 * hint: You have half the odds. The name of the function has one more word in it.
 */
    return 0.5 * (alpha_bar / (1.0 - alpha_bar));
