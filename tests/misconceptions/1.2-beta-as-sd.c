/* name: beta is read as a standard deviation
 * effect: A variance of 1 stays 1, so nothing looks broken, but the layers are far too thin and the statue is not buried at T = 1000.
 * read: lessons/1-schedule.md#gap-1.2
 * hint: Beta is the something of the noise. Of what kind?
 * hint: Set x = 0 and take the variance over many eps. Which number comes out for beta = 0.1?
 * hint: You squared where nothing is to be squared.
 */
    return sqrt(1.0 - beta * beta) * x + beta * eps;
