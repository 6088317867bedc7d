#define _POSIX_C_SOURCE 200809L
#include "control.h"
#include "kit/outfile.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

static int replied(const struct job *job, enum kind *kind)
{
    struct message reply;
    if (job->reply_size == 0 || !message_decode(&reply, job->reply, job->reply_size))
        return 0;
    *kind = reply.kind;
    message_free(&reply);
    return 1;
}

int nobody_replied(struct job *const *jobs, int count)
{
    enum kind kind;
    for (int i = 0; i < count; i++)
        if (replied(jobs[i], &kind))
            return 0;
    return count > 0;
}

static const char *say(const char *what, const char *words)
{
    static char text[400];
    words += strspn(words, " \n=0123456789"); /* a sanitizer's line begins with its process */
    snprintf(text, sizeof text, "%s: %.*s%s", what, (int)strcspn(words, "\n"), words,
             strstr(words, "Sanitizer") ? " (grade without -fsanitize)" : "");
    return text;
}

const char *control_fails(const struct workshop *workshop, const struct answers *answers)
{
    static struct job job;
    char harness[4096], words[CAPTURE + 1];
    const char *argv[] = {join_path(harness, workshop->work, "control"), NULL};
    struct job *jobs[] = {&job};
    enum kind kind = REQUEST;
    if (link_starters(workshop, harness, words, sizeof words) != 1)
        return say("untouched starters cannot be linked here", words);
    job = (struct job){.argv = argv,
                       .limits = {.cpu_seconds = 10,
                                  .wall_seconds = 60,
                                  .processes = 24,
                                  .megabytes = 1024,
                                  .file_megabytes = 0,
                                  .readable = argv},
                       .reply_limit = 1 << 20};
    job.request = make_request(answers, 0, answers->cases, &job.request_size);
    int failed = launch_all(jobs, 1, 1) != 0 || !replied(&job, &kind) || kind != TODO_REACHED;
    free(job.reply);
    free((void *)job.request);
    if (!failed)
        return NULL;
    if (!*job.output)
        snprintf(words, sizeof words, "%s",
                 WIFSIGNALED(job.status) ? strsignal(WTERMSIG(job.status)) : "it said nothing");
    return say("tests do not run here, not even with untouched starters", *job.output ? job.output : words);
}
