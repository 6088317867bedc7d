/* name: v is written before x0 is read
 * effect: Right as long as the arrays are different; where v is x0 the statue is lost after the first loop.
 * read: lessons/5-targets.md#gap-5.1
 * hint: The comment above the function says something about v and x0. What?
 * hint: Call it with the same array for both. What is in x0 when your second loop reads it?
 * hint: Finish with one number before you go on to the next.
 */
    for (int i = 0; i < B * D; i++)
        v[i] = (float)(sqrt(alpha_bar[t[i / D]]) * (double)eps[i]);
    for (int i = 0; i < B * D; i++)
        v[i] -= (float)(sqrt(1.0 - alpha_bar[t[i / D]]) * (double)x0[i]);
