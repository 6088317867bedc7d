/* name: the weight of v without the 1
 * effect: At small t the 1 is lost beside the ratio; in deep static the weight falls to 0, where v's should stay at 1. The table shows it, no picture does.
 * read: lessons/5-targets.md#gap-5.6
 * hint: In deep static v is nearly minus the statue. What is the weight of its error then?
 * hint: v's error has a part from eps and a part from x_0. Did you count both?
 * hint: At one and the same x_t an error of 1 in x_0 is one of -1 / sqrt(1 - a) in v. Square it.
 */
    double ratio = snr(alpha_bar);
    return target == EPS ? ratio : target == X0 ? 1.0 : ratio;
