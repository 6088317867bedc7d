/* `make claims`: run the lessons' claims, or the one that CLAIM names. */
#include "claims.h"
#include "kit/fail.h"
#include "kit/progress.h"
#include "points.h"
#include "train.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { STEPS = 10000 };

const struct mlp *trained(struct studio *studio)
{
    static struct mlp net;
    if (!studio->net) {
        net = mlp_new();
        mlp_init(&net, 1);
        train(&net, studio->data, POINTS, studio->schedule,
              &(struct training){.steps = STEPS, .rate = 5e-3, .decay = 1, .seed = 1});
        studio->net = &net;
    }
    return studio->net;
}

/* Returns 1 if it does not hold. */
static int run(const struct claim *claim, struct studio *studio)
{
    heading("%s", claim->name);
    int holds = claim->run(studio);
    printf("%s   %s\n", claim->claim, holds ? "holds" : "DOES NOT HOLD");
    fflush(stdout);
    return !holds;
}

int main(int argc, char **argv)
{
    static float data[2 * POINTS];
    const struct claim *const lists[] = {early_claims, late_claims};
    int ran = 0, broken = 0;
    program_name(argv[0]);
    struct schedule schedule = schedule_new(1000, BETA_START, BETA_END);
    struct tape tape = tape_new(512);
    struct studio studio = {&schedule, data, NULL, &tape};
    spiral_points(data, 1);
    for (int i = 0; i < 2; i++)
        for (const struct claim *claim = lists[i]; claim->name; claim++)
            if (argc < 2 || !*argv[1] || strcmp(argv[1], claim->name) == 0) {
                ran++;
                broken += run(claim, &studio);
            }
    if (ran == 0)
        fail("there is no claim %s", argv[1]);
    tape_free(&tape);
    schedule_free(&schedule);
    return broken ? STATUS_UNFINISHED : STATUS_DONE;
}
