/* A whole class on this machine.
 *
 *     grade_class SUBMISSIONS OUT JOBS GRADE_ONE GRADE ANSWERS COMPILER KIT PRISTINE OBJECT...
 *     grade_class begin SUBMISSIONS OUT      for engines: make OUT, and print every submission's id, a line each
 *     grade_class one SUBMISSIONS ID OUT GRADE_ONE GRADE ...       grade that one
 *     grade_class report SUBMISSIONS OUT ANSWERS                   class.csv and class.html from what there is
 *
 * It may be stopped at any moment and started again: what is done is kept (see grade_one.c). */
#define _GNU_SOURCE
#include "class.h"
#include "json_file.h"
#include "kit/fail.h"
#include "kit/outfile.h"
#include "kit/progress.h"
#include "kit/team.h"
#include "means.h"
#include "sandbox.h"
#include "system.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t stopped;

static void stop(int signal)
{
    (void)signal;
    stopped = 1;
}

/* grade_one's words: SUBMISSION ID OUT, then what stands behind it on our own command line. */
static pid_t start(const struct submission *submission, const char *out, char **rest)
{
    int count = 0;
    while (rest[count])
        count++;
    char **words = new_array(count + 4, sizeof *words);
    words[0] = rest[0];
    words[1] = submission->path;
    words[2] = submission->id;
    words[3] = (char *)out;
    for (int i = 1; i <= count; i++)
        words[i + 3] = rest[i];
    pid_t child = fork();
    if (child == 0) {
        end_with_parent();
        setpgid(0, 0); /* the terminal's Ctrl-C is ours to pass on */
        execv(words[0], words);
        fprintf(stderr, "grade_class: cannot start %s: %s\n", words[0], strerror(errno));
        _exit(STATUS_INTERNAL);
    }
    free(words);
    return child;
}

/* Done, failed, a minute's worth, and the time left: one line of 39 columns, on a terminal. */
static void show(int done, int failed, int count, double started)
{
    double minutes = (seconds() - started) / 60.0, rate = minutes > 0.0 ? done / minutes : 0.0;
    if (!colour_wanted(STDERR_FILENO))
        return;
    char line[64];
    snprintf(line, sizeof line, "%d/%d, %d failed, %.0f/min, %.0f s left", done, count, failed, rate,
             rate > 0.0 ? 60.0 * (count - done) / rate : 0.0);
    fprintf(stderr, "\r%-39.39s", line);
    fflush(stderr);
}

/* A grader that was stopped, or could not even begin, may have left the result of an earlier hand-in: it counts no more. */
static void drop_stale_result(const char *out, const char *id)
{
    char path[4096], name[300];
    snprintf(name, sizeof name, "results/%s.json", id);
    cJSON *result = json_read(join_path(path, out, name));
    if (strcmp(json_word(result, "state"), "internal error") != 0)
        unlink(path);
    cJSON_Delete(result);
}

static int run_all(const struct class *class, const char *out, int jobs, char **rest)
{
    struct {
        pid_t pid; /* 0: free */
        const char *id;
    } *running = new_array(jobs, sizeof *running);
    int next = 0, active = 0, done = 0, failed = 0, status;
    double started = seconds();
    show(0, 0, class->count, started);
    while (active > 0 || (next < class->count && !stopped)) {
        if (next < class->count && active < jobs && !stopped) {
            for (int i = 0; i < jobs; i++)
                if (running[i].pid == 0) {
                    running[i].id = class->submission[next].id;
                    running[i].pid = start(&class->submission[next++], out, rest);
                    if (running[i].pid < 0)
                        fail("cannot start a process: %s; start it again to go on where it was",
                             strerror(errno));
                    active++;
                    break;
                }
            continue;
        }
        pid_t ended = waitpid(-1, &status, 0);
        for (int i = 0; i < jobs; i++) {
            if (stopped && running[i].pid > 0)
                kill(running[i].pid, SIGKILL);
            if (ended > 0 && running[i].pid == ended) {
                running[i].pid = 0;
                if (status != 0 && !stopped)
                    drop_stale_result(out, running[i].id);
                active--;
                done++;
                failed += status != 0;
            }
        }
        show(done, failed, class->count, started);
    }
    if (colour_wanted(STDERR_FILENO))
        fprintf(stderr, "\r%39s\r", "");
    free(running);
    return failed;
}

/* Below this floor one submission could read or change another's: refuse, unless told otherwise. */
static void check_floor(void)
{
    const char *wanted = getenv("SANDBOX");
    sandbox_probe();
    printf("Student code runs behind: %s\n", sandbox_describe());
    fflush(stdout);
    if (wanted && strcmp(wanted, "none") == 0)
        return;
    if (!sandbox_floor())
        fail("this machine holds untrusted code back too little (it needs seccomp, and bubblewrap or "
             "landlock); SANDBOX=none grades all the same");
    setenv("CHISEL_FLOOR", "1", 1); /* each grader looks again */
}

/* What would fail for every submission alike is said once, before anything is graded. */
static void check_means(const char *answers)
{
    char path[4096];
    const char *missing = means_missing();
    if (missing)
        fail("%s", missing);
    if (access(join_path(path, answers, "list"), R_OK) != 0)
        fail("there are no answers in %s: %s; make answers writes them", answers, strerror(errno));
}

static void make_directories(const char *out)
{
    static const char *const parts[] = {"", "/results", "/feedback", "/work", "/locks"};
    char path[4096];
    for (int i = 0; i < 5; i++) {
        if (snprintf(path, sizeof path, "%s%s", out, parts[i]) >= (int)sizeof path)
            fail("the path %.60s... is too long; use a shorter OUT", out);
        if (mkdir(path, 0755) != 0 && errno != EEXIST)
            fail("cannot make %s: %s", path, strerror(errno));
    }
}

static int begin(const char *directory, const char *out)
{
    struct class class = class_read(directory);
    make_directories(out);
    for (int i = 0; i < class.count; i++)
        puts(class.submission[i].id);
    return STATUS_DONE;
}

static int one(char **argv)
{
    struct class class = class_read(argv[2]);
    check_means(argv[7]);
    check_floor();
    for (int i = 0; i < class.count; i++)
        if (strcmp(class.submission[i].id, argv[3]) == 0) {
            int status;
            pid_t child = start(&class.submission[i], argv[4], argv + 5);
            while (waitpid(child, &status, 0) < 0 && errno == EINTR)
                ;
            return WIFEXITED(status) ? WEXITSTATUS(status) : STATUS_INTERNAL;
        }
    fail("there is no submission %s in %s", argv[3], argv[2]);
}

static int report(const struct class *class, const char *answers, const char *out)
{
    int missing = class_report(class, answers, out);
    printf("%d submissions, %d without a score.\n%s/class.csv\n%s/class.html\n", class->count, missing, out,
           out);
    return missing ? STATUS_INTERNAL : STATUS_DONE;
}

/* Each takes memory and processes of its own: far more of them than processors only stand in each other's way. */
static int jobs_at_once(const char *words, int submissions)
{
    long asked = strtol(words, NULL, 10);
    int most = 32 * processors();
    if (asked > most)
        fprintf(stderr, "grade_class: JOBS=%s is more than this machine can use; it grades %d at a time\n",
                words, most);
    asked = asked < 1 ? processors() : asked > most ? most : asked;
    return asked > submissions ? submissions : (int)asked;
}

static int grade(char **argv)
{
    struct class class = class_read(argv[1]);
    int jobs = jobs_at_once(argv[3], class.count);
    check_means(argv[6]);
    make_directories(argv[2]);
    check_floor();
    struct sigaction action = {.sa_handler = stop};
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    double started = seconds();
    int failed = run_all(&class, argv[2], jobs, argv + 4);
    if (stopped) {
        fputs("grade_class: stopped; start it again to go on where it was\n", stderr);
        return 130;
    }
    printf("%.0f s. ", seconds() - started);
    return report(&class, argv[6], argv[2]) == STATUS_DONE && failed == 0 ? STATUS_DONE : STATUS_INTERNAL;
}

int main(int argc, char **argv)
{
    program_name("grade_class");
    means_mask(0);
    if (argc == 4 && strcmp(argv[1], "begin") == 0)
        return begin(argv[2], argv[3]);
    if (argc > 10 && strcmp(argv[1], "one") == 0)
        return one(argv);
    if (argc == 5 && strcmp(argv[1], "report") == 0) {
        struct class class = class_read(argv[2]);
        return report(&class, argv[4], argv[3]);
    }
    if (argc < 10) {
        fputs("usage: grade_class SUBMISSIONS OUT JOBS GRADE_ONE GRADE ANSWERS COMPILER KIT PRISTINE "
              "OBJECT...\n"
              "       (make grade-class SUBMISSIONS=dir knows the rest)\n",
              stderr);
        return STATUS_USAGE;
    }
    return grade(argv);
}
