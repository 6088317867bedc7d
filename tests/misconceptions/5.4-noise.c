/* name: the noise instead of the statue
 * effect: This is what gap 5.3 wants: what comes out is static.
 * read: lessons/5-targets.md#gap-5.4
 * hint: At a very small t, what is x_t nearly equal to? And your x0?
 * hint: Put v and x_t in as they are defined. What is left: x_0 or eps?
 * hint: There are two ways to mix v and x_t. You have the other one.
 */
    eps_of_v(x0, v, x_t, t, alpha_bar, B, D);
