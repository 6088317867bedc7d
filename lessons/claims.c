/* `make claims`: run the lessons' claims, or the one that is named. */
#include "claims.h"
#include "guess.h"
#include "kit/fail.h"
#include "kit/settings.h"
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
    struct settings settings = {0};
    int ran = 0, failed = 0;
    settings_read(&settings, argc, argv, "CLAIM GUESS THREADS", "The experiments that the lessons speak of.");
    start_team(settings.threads);
    guess_on(settings.guess);
    for (int i = 0; i < 3; i++)
        for (const struct claim *claim = lists[i]; claim->name; claim++)
            if (!settings.claim || strcmp(settings.claim, claim->name) == 0) {
                ran++;
                failed += broken(claim);
            }
    if (ran == 0)
        fail("there is no claim %s; the lessons name them, and make claims runs all", settings.claim);
    return failed ? STATUS_INTERNAL : STATUS_DONE;
}
