/* `make claims`: run the lessons' claims, or the one that is named. */
#include "claims.h"
#include "guess.h"
#include "kit/fail.h"
#include "points.h"
#include "train.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const struct schedule *standard_schedule(void)
{
    static struct schedule schedule;
    if (!schedule.beta)
        schedule = schedule_new(1000, BETA_START, BETA_END);
    return &schedule;
}

const float *spiral_data(void)
{
    static float data[2 * POINTS];
    static int drawn;
    if (!drawn)
        spiral_points(data, 1);
    drawn = 1;
    return data;
}

struct mlp train_on(const float *data, int N, const struct schedule *schedule, double *loss)
{
    struct mlp net = mlp_new();
    mlp_init(&net, 1);
    train(&net, data, N, schedule,
          &(struct training){.steps = TRAINING_STEPS, .rate = RATE, .decay = 1, .seed = 1, .loss = loss});
    return net;
}

const struct mlp *trained(void)
{
    static struct mlp net;
    if (!net.params)
        net = train_on(spiral_data(), POINTS, standard_schedule(), NULL);
    return &net;
}

/* Returns 1 if it does not hold. */
static int broken(const struct claim *claim)
{
    heading("%s", claim->name);
    guess(claim->question);
    int holds = claim->run();
    guess_again();
    printf("%s   %s\n", claim->claim, holds ? "holds" : "DOES NOT HOLD");
    fflush(stdout);
    return !holds;
}

int main(int argc, char **argv)
{
    const struct claim *const lists[] = {early_claims, late_claims, bonus_claims};
    const char *wanted = argc > 1 ? argv[1] : "";
    int ran = 0, failed = 0;
    program_name(argv[0]);
    start_team(0);
    guess_on(argc > 2 && strcmp(argv[2], "1") == 0);
    for (int i = 0; i < 3; i++)
        for (const struct claim *claim = lists[i]; claim->name; claim++)
            if (!*wanted || strcmp(wanted, claim->name) == 0) {
                ran++;
                failed += broken(claim);
            }
    if (ran == 0)
        fail("there is no claim %s; the lessons name them, and make claims runs all", wanted);
    return failed ? STATUS_INTERNAL : STATUS_DONE;
}
