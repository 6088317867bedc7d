/* name: the sign of v turned round
 * effect: The network learns -v, just as well; whoever reads it by the usual formula takes the noise off the wrong way. As long as all your own formulas agree, nobody sees it.
 * read: lessons/5-targets.md#gap-5.1
 * hint: At a very small t, what should v be nearly equal to?
 * hint: Which of the two, statue or noise, has the minus?
 * hint: Take x_0 = 0. Should v point with eps or against it?
 */
    for (int i = 0; i < B * D; i++) {
        double a = alpha_bar[t[i / D]];
        v[i] = (float)(sqrt(1.0 - a) * (double)x0[i] - sqrt(a) * (double)eps[i]);
    }
