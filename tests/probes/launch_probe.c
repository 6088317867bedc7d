#define _GNU_SOURCE
/* The launcher on a busy machine: while sixty processes spin on one processor, each in a session of its own, a job that computes for
 * some hundredths of a second and may wait for one second must end well; one that sleeps must be said to wait, and one whose
 * children spin must be said to have used up the time of them all. */
#include "launch.h"

#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { SPINNERS = 60 };

static pid_t spinners[SPINNERS];

static void spin_for(double seconds_of_processor)
{
    while ((double)clock() < seconds_of_processor * (double)CLOCKS_PER_SEC)
        ;
}

static void use_one_processor(void)
{
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(0, &one);
    sched_setaffinity(0, sizeof one, &one);
}

static void start_spinners(void)
{
    for (int i = 0; i < SPINNERS; i++)
        if ((spinners[i] = fork()) == 0) {
            setsid();
            spin_for(1e9);
        }
}

static void end_spinners(void)
{
    for (int i = 0; i < SPINNERS; i++) {
        kill(spinners[i], SIGKILL);
        waitpid(spinners[i], NULL, 0);
    }
}

/* Starts this program once more, with one word that says what to do. */
static struct job job_of(char *const *argv)
{
    static const char *readable[2];
    readable[0] = argv[0];
    return (struct job){.argv = (const char *const *)argv,
                        .limits = {.cpu_seconds = 1,
                                   .wall_seconds = 1,
                                   .processes = 24,
                                   .megabytes = 512,
                                   .file_megabytes = 0,
                                   .readable = readable}};
}

static int play(const char *part)
{
    if (strcmp(part, "computes") == 0)
        spin_for(0.05);
    if (strcmp(part, "sleeps") == 0)
        sleep(1000);
    if (strcmp(part, "spins") == 0) {
        for (int i = 0; i < 8 && fork() > 0; i++)
            ;
        spin_for(1e9);
    }
    return 0;
}

int main(int argc, char **argv)
{
    static const char *const words[] = {"no", "used up", "waited", "starved"};
    if (argc == 3)
        return play(argv[2]);
    char *const parts[] = {(char *)"computes", (char *)"sleeps", (char *)"spins"};
    use_one_processor();
    sandbox_probe();
    for (int i = 0; i < 3; i++) {
        char *const command[] = {argv[0], (char *)"play", parts[i], NULL};
        static struct job job;
        struct job *jobs[] = {&job};
        job = job_of(command);
        if (i == 0)
            start_spinners();
        int failed = launch_all(jobs, 1, 1);
        if (i == 0)
            end_spinners();
        printf("%s: failed %d, stopped %s, status %d, %.1f\n", parts[i], failed, words[job.stopped],
               job.status, job.cpu_seconds);
    }
    return 0;
}
