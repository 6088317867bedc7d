/* name: nothing divided out
 * effect: After few updates mean and variance are drawn towards zero, and the blob is carved too close to the origin: the cartoon's first fault.
 * read: lessons/2-toy.md#gap-2.4
 * hint: The moments started at zero. How full are they after n updates?
 * hint: Does your result change with n?
 * hint: After one update the table holds one hundredth of what it saw.
 */
    for (int d = 0; d < D; d++) {
        mean[d] = m1[d];
        var[d] = m2[d] - m1[d] * m1[d];
    }
