/* One submission of a class: take it in, grade it, and leave one result file, whole or not at all.
 *
 *     grade_one SUBMISSION ID OUT GRADE ANSWERS COMPILER KIT PRISTINE OBJECT...
 *
 * OUT/results/ID.json is the log: it holds a key, a hash of the submission, the grader, its answers and the compiler's
 * flags. While the key is the same the submission is left alone. OUT/feedback/ID/report.txt is for the student. Whatever fails on
 * this machine is no score: the log says why. */
#define _GNU_SOURCE
#include "copies.h"
#include "feedback.h"
#include "hash.h"
#include "json_file.h"
#include "kit/fail.h"
#include "kit/outfile.h"
#include "means.h"
#include "sandbox.h"
#include "system.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { INTAKE_SECONDS = 10, ROOM = 4096 };

static struct outcome outcome;

static void remove_tree(const char *path)
{
    pid_t child = fork();
    if (child == 0) {
        execlp("rm", "rm", "-rf", "--", path, (char *)NULL);
        _exit(1);
    }
    waitpid(child, NULL, 0);
}

/* This machine's fault, and nobody's zero: the log gets the reason. Where not even that can be written, outfile says so. */
static _Noreturn void no_score(const char *format, ...) __attribute__((format(printf, 1, 2)));
static _Noreturn void no_score(const char *format, ...)
{
    char text[2 * ROOM];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    keep_reason(&outcome, text);
    leave_feedback(&outcome);
    remove_tree(outcome.work);
    exit(STATUS_INTERNAL);
}

static char *path_of(char *path, const char *out, const char *part, const char *id, const char *end)
{
    if (snprintf(path, ROOM, "%s/%s/%s%s", out, part, id, end) >= ROOM)
        fail("the path of %.60s... in %.60s... is too long; use a shorter OUT", id, out);
    return path;
}

static void hash_file(uint64_t hash[2], const char *path)
{
    char bytes[1 << 15];
    size_t got;
    FILE *file = fopen(path, "rb");
    if (!file)
        no_score("cannot read %s, which the grader needs: %s", path, strerror(errno));
    while ((got = fread(bytes, 1, sizeof bytes, file)) > 0)
        hash_bytes(hash, bytes, got);
    fclose(file);
}

/* All that a verdict depends on. */
static void hash_grader(uint64_t hash[2], char **argv)
{
    char path[ROOM], list[ROOM], name[256];
    hash_file(hash, argv[4]);
    hash_file(hash, join_path(list, argv[5], "list"));
    FILE *file = fopen(list, "r");
    while (file && fscanf(file, "%200s", name) == 1) {
        strcat(name, ".txt");
        hash_file(hash, join_path(path, argv[5], name));
    }
    if (file)
        fclose(file);
    hash_bytes(hash, argv[6], strlen(argv[6]));
    for (int i = 9; argv[i]; i++) /* the kit's objects; its headers change with them */
        hash_file(hash, argv[i]);
}

/* The prints of the starters as they were handed out: an untouched copy gives way to one that somebody has worked on. */
static void read_untouched(uint64_t untouched[LESSONS], const char *pristine)
{
    static unsigned char bytes[MOST_BYTES];
    char path[ROOM];
    for (int i = 0; i < LESSONS; i++) {
        FILE *file = fopen(join_path(path, pristine, lesson_files[i]), "rb");
        if (!file)
            no_score("cannot read %s, which the grader needs: %s", path, strerror(errno));
        untouched[i] = code_print(bytes, fread(bytes, 1, sizeof bytes, file));
        fclose(file);
    }
}

static _Noreturn void unpack(struct intake *taken, const char *submission, const char *tree,
                             const uint64_t *untouched, int to)
{
    const char *readable[] = {submission, NULL}, *writable[] = {tree, NULL};
    const struct limits limits = {.cpu_seconds = INTAKE_SECONDS,
                                  .processes = 4,
                                  .megabytes = 1024,
                                  .file_megabytes = 1,
                                  .readable = readable,
                                  .writable = writable,
                                  .keep_user = 1};
    *taken = (struct intake){.refused = ""};
    errno = 0;
    if (sandbox_enter(&limits) == 0)
        intake(taken, submission, tree, untouched);
    else
        intake_trouble(taken, "what unpacks submissions cannot be shut in: %s", strerror(errno));
    _exit(write(to, taken, sizeof *taken) != sizeof *taken);
}

/* The child sent nothing. Only one that used up its time was stopped by the submission. */
static void say_end(struct intake *taken, const char *submission, int status, const struct rusage *usage)
{
    *taken = (struct intake){.hash = HASH_START};
    hash_bytes(taken->hash, submission, strlen(submission));
    if (WIFSIGNALED(status) && usage->ru_utime.tv_sec + usage->ru_stime.tv_sec >= INTAKE_SECONDS - 1)
        intake_refuse(taken, "it cannot be unpacked within %d seconds", INTAKE_SECONDS);
    else if (WIFSIGNALED(status))
        intake_trouble(taken, "what unpacks submissions was stopped: %s", strsignal(WTERMSIG(status)));
    else
        intake_trouble(taken, "what unpacks submissions ended with status %d", WEXITSTATUS(status));
}

/* Unpacking is done by a child that sees nothing but the submission and the tree: what it reads is a stranger's. */
static void take_in(struct intake *taken, const char *submission, const char *tree, const char *pristine)
{
    uint64_t untouched[LESSONS];
    struct rusage usage;
    int ends[2], status = 0;
    read_untouched(untouched, pristine);
    pid_t child = pipe(ends) == 0 ? fork() : -1;
    if (child < 0)
        no_score("cannot start a process that unpacks: %s", strerror(errno));
    if (child == 0)
        unpack(taken, submission, tree, untouched, ends[1]);
    close(ends[1]);
    ssize_t got = read(ends[0], taken, sizeof *taken);
    close(ends[0]);
    while (wait4(child, &status, 0, &usage) < 0 && errno == EINTR)
        ;
    if (got != sizeof *taken)
        say_end(taken, submission, status, &usage);
    if (*taken->trouble)
        no_score("%s", taken->trouble);
}

static int is_done(const char *path, const char *key)
{
    cJSON *result = json_read(path);
    int same = strcmp(json_word(result, "key"), key) == 0;
    cJSON_Delete(result);
    return same;
}

static _Noreturn void become_grade(char **words, const char *report)
{
    end_with_parent();
    int file = open(report, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644),
        nothing = open("/dev/null", O_RDONLY);
    dup2(nothing, 0);
    dup2(file, 1);
    dup2(file, 2);
    execv(words[0], words);
    fprintf(stderr, "grade: cannot start %s: %s\n", words[0], strerror(errno));
    _exit(STATUS_INTERNAL);
}

/* Returns how the grader ended, as waitpid says it; its words are added to `report`. */
static int run_grade(char **argv, const char *code, const char *work, const char *report)
{
    int count = 0, status = 0;
    while (argv[count])
        count++;
    char **words = new_array(count + 1, sizeof *words);
    words[0] = argv[4];
    words[1] = (char *)"";
    words[2] = (char *)code;
    words[3] = argv[5];
    words[4] = (char *)work;
    for (int i = 6; i < count; i++)
        words[i - 1] = argv[i];
    pid_t child = fork();
    if (child < 0)
        no_score("cannot start a process that grades: %s", strerror(errno));
    if (child == 0)
        become_grade(words, report);
    while (waitpid(child, &status, 0) < 0 && errno == EINTR)
        ;
    free(words);
    return status;
}

static void make_directory(const char *path)
{
    if (mkdir(path, 0755) != 0 && errno != EEXIST)
        no_score("cannot make %s: %s", path, strerror(errno));
}

/* Held until this process ends, however it ends: two runs of one submission wait for each other. */
static void lock(const char *out, const char *id)
{
    char path[ROOM];
    int file = open(path_of(path, out, "locks", id, ""), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (file < 0 || flock(file, LOCK_EX) != 0)
        no_score("cannot lock %s: %s", path, strerror(errno));
}

/* Grade what was taken in, and keep all that came of it. */
static void grade(char **argv)
{
    int status = 0;
    unlink(outcome.result); /* whatever happens now: an earlier hand-in's result counts no more */
    make_directory(outcome.feedback);
    begin_report(&outcome);
    if (outcome.taken->found > 0)
        status = run_grade(argv, outcome.code, outcome.work, outcome.report);
    if (!WIFEXITED(status) || WEXITSTATUS(status) > STATUS_UNFINISHED)
        find_reason(&outcome, status);
    leave_feedback(&outcome);
}

int main(int argc, char **argv)
{
    static char work[ROOM], code[ROOM], result[ROOM], feedback[ROOM], key[40];
    static struct intake taken;
    program_name("grade_one");
    if (argc < 10) {
        fputs("usage: grade_one SUBMISSION ID OUT GRADE ANSWERS COMPILER KIT PRISTINE OBJECT...\n", stderr);
        return STATUS_USAGE;
    }
    const char *id = argv[2], *out = argv[3];
    outcome = (struct outcome){.taken = &taken,
                               .key = key,
                               .work = path_of(work, out, "work", id, ""),
                               .code = path_of(code, out, "work", id, "/code"),
                               .feedback = path_of(feedback, out, "feedback", id, ""),
                               .result = path_of(result, out, "results", id, ".json")};
    join_path(outcome.report, feedback, "report.txt");
    means_mask(0);
    sandbox_probe();
    lock(out, id);
    remove_tree(work);
    make_directory(work);
    make_directory(code);
    take_in(&taken, argv[1], code, argv[8]);
    hash_grader(taken.hash, argv);
    snprintf(key, sizeof key, "%016" PRIx64 "%016" PRIx64, taken.hash[0], taken.hash[1]);
    if (!is_done(result, key))
        grade(argv);
    remove_tree(work);
    return *outcome.reason ? STATUS_INTERNAL : STATUS_DONE; /* an engine may try again */
}
