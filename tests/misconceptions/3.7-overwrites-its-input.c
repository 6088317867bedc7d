/* name: input overwritten when out is the same array
 * effect: Right as long as out has memory of its own; when it is in itself, the input is gone before it is used the second time.
 * read: lessons/3-ddpm.md#gap-3.7
 * hint: What does the text above the function allow out to be?
 * hint: Follow one number with out and in as the same array.
 * hint: How often do you read in[i] after you have written out[i]?
 */
    for (int i = 0; i < n; i++) {
        out[i] = 1.0f / (1.0f + fast_exp(-in[i]));
        out[i] *= in[i];
    }
