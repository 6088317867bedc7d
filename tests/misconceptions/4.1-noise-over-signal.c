/* name: noise over signal: the ratio upside down
 * effect: Every lambda has the wrong sign, so every stride is negative: 2M walks the wrong way and ends at infinity. Even spacing comes out right all the same.
 * read: lessons/4-samplers.md#gap-4.1
 * hint: Should lambda be positive or negative when hardly any noise is in x?
 * hint: Put in alpha_bar = 0.99. What sign comes out?
 * hint: Signal stands above noise.
 */
    return 0.5 * log((1.0 - alpha_bar) / alpha_bar);
