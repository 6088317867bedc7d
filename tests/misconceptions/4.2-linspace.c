/* name: lesson 3's rule in place of trailing
 * effect: The list holds both ends, 0 and T-1. It is a good list and has a rule of its own; but trailing keeps its distances equal and leaves out step 0.
 * read: lessons/4-samplers.md#gap-4.2
 * hint: Should the trailing list hold step 0?
 * hint: Compare the distance of two neighbours with T / K.
 * hint: Divide by how many steps there are, not by how many distances.
 */
    for (int i = 0; i < K; i++)
        if (rule == LEADING)
            t[i] = i * (T / K);
        else
            t[i] = K == 1 ? T - 1 : (int)((double)i * (T - 1) / (K - 1) + 0.5);
