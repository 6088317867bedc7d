/* name: sigmoid instead of SiLU
 * effect: All numbers inside the network lie between 0 and 1 and the backward pass corrects another function: the loss stays far above the floor and the samples are thrown off.
 * read: lessons/3-ddpm.md#gap-3.7
 * hint: What does SiLU give for a large positive number, and what does yours?
 * hint: A sigmoid stays between 0 and 1. Does SiLU?
 * hint: SiLU lets its input through by a share. You return only the share.
 */
    for (int i = 0; i < n; i++)
        out[i] = 1.0f / (1.0f + fast_exp(-in[i]));
