/* name: the two factors add up to 1, instead of their squares
 * effect: The noise comes in far too thin, so x drifts towards 0 and the walk does not end in static.
 * read: lessons/1-schedule.md#gap-1.2
 * hint: What has to add up to 1 here?
 * hint: Take beta = 0.36: x is scaled by 0.8. What must eps be scaled by, so that 1 stays 1?
 * hint: Mixing paint adds the parts. Mixing noise adds the variances.
 */
    double keep = sqrt(1.0 - beta);
    return keep * x + (1.0 - keep) * eps;
