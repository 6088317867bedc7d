/* One submission of a class: take it in, grade it, and leave one result file, whole or not at all.
 *
 *     grade_one SUBMISSION ID OUT GRADE ANSWERS COMPILER KIT PRISTINE OBJECT...
 *
 * OUT/results/ID.json is the log: it holds a key, a hash of the submission, the grader, its answers and the compiler's
 * flags. While the key is the same the submission is left alone. OUT/feedback/ID/report.txt is for the student. */
#define _GNU_SOURCE
#include "hash.h"
#include "intake.h"
#include "json_file.h"
#include "kit/fail.h"
#include "kit/outfile.h"
#include "sandbox.h"
#include "system.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { INTAKE_SECONDS = 10, ROOM = 4096 };

static char *path_of(char *path, const char *out, const char *part, const char *id, const char *end)
{
    if (snprintf(path, ROOM, "%s/%s/%s%s", out, part, id, end) >= ROOM)
        fail("the path of %s is too long", id);
    return path;
}

static void hash_file(uint64_t hash[2], const char *path)
{
    char bytes[1 << 15];
    size_t got;
    FILE *file = fopen(path, "rb");
    if (!file)
        fail("cannot read %s, which the key is made of", path);
    while ((got = fread(bytes, 1, sizeof bytes, file)) > 0)
        hash_bytes(hash, bytes, got);
    fclose(file);
}

/* All that a verdict depends on. */
static void hash_grader(uint64_t hash[2], char **argv)
{
    char path[ROOM], list[ROOM], name[256];
    hash_file(hash, argv[4]);
    snprintf(list, sizeof list, "%s/list", argv[5]);
    hash_file(hash, list);
    FILE *file = fopen(list, "r");
    while (file && fscanf(file, "%200s", name) == 1) {
        snprintf(path, sizeof path, "%s/%s.txt", argv[5], name);
        hash_file(hash, path);
    }
    if (file)
        fclose(file);
    hash_bytes(hash, argv[6], strlen(argv[6]));
    for (int i = 9; argv[i]; i++) /* the kit's objects; its headers change with them */
        hash_file(hash, argv[i]);
}

/* Unpacking is done by a child that sees nothing but the submission and the tree: what it reads is a stranger's. */
static void take_in(struct intake *taken, const char *submission, const char *tree)
{
    int ends[2], status = 0;
    pid_t child = pipe(ends) == 0 ? fork() : -1;
    if (child < 0)
        fail("cannot start a child to unpack %s: %s", submission, strerror(errno));
    if (child == 0) {
        const char *readable[] = {submission, NULL}, *writable[] = {tree, NULL};
        const struct limits limits = {.cpu_seconds = INTAKE_SECONDS,
                                      .processes = 4,
                                      .megabytes = 1024,
                                      .file_megabytes = 1,
                                      .readable = readable,
                                      .writable = writable,
                                      .keep_user = 1};
        int bad = sandbox_enter(&limits) != 0 || intake(taken, submission, tree) != 0;
        _exit(bad || write(ends[1], taken, sizeof *taken) != sizeof *taken);
    }
    close(ends[1]);
    ssize_t got = read(ends[0], taken, sizeof *taken);
    close(ends[0]);
    while (waitpid(child, &status, 0) < 0 && errno == EINTR)
        ;
    if (got == sizeof *taken)
        return;
    if (WIFEXITED(status)) /* no space, no rights: this machine's fault, and nobody's zero */
        fail("cannot write what was unpacked of %s to %s", submission, tree);
    int stopped = WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL;
    *taken = (struct intake){.refused = ""};
    snprintf(taken->refused, sizeof taken->refused,
             stopped ? "it cannot be unpacked within %d seconds" : "it cannot be unpacked", INTAKE_SECONDS);
    hash_bytes(taken->hash, submission, strlen(submission));
}

static int is_done(const char *path, const char *key)
{
    cJSON *result = json_read(path);
    int same = strcmp(json_word(result, "key"), key) == 0;
    cJSON_Delete(result);
    return same;
}

/* Returns the grader's status; what it says goes to `report`. */
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
    if (child == 0) {
        end_with_parent();
        int file = open(report, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644),
            nothing = open("/dev/null", O_RDONLY);
        dup2(nothing, 0);
        dup2(file, 1);
        dup2(file, 2);
        execv(words[0], words);
        _exit(STATUS_INTERNAL);
    }
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
        ;
    free(words);
    return child > 0 && WIFEXITED(status) ? WEXITSTATUS(status) : STATUS_INTERNAL;
}

/* A report names the files as the student knows them, not where they lay here. The compiler's and the linker's words are in it,
 * so it is mended as a text. One that is longer than any can be stays as it is. */
static void forget_place(const char *directory, const char *name, const char *here)
{
    static char text[4 << 20];
    char path[ROOM + 32], place[ROOM + 8];
    snprintf(path, sizeof path, "%s/%s", directory, name);
    size_t length = (size_t)snprintf(place, sizeof place, "%s/", here);
    FILE *file = fopen(path, "rb");
    if (!file)
        return;
    text[fread(text, 1, sizeof text - 1, file)] = '\0';
    int whole = feof(file);
    fclose(file);
    if (!whole)
        return;
    struct outfile out;
    outfile_open(&out, path);
    for (const char *at = text, *next; *at; at = next) {
        const char *found = strstr(at, place);
        size_t kept = found ? (size_t)(found - at) : strlen(at);
        fwrite(at, 1, kept, out.stream);
        next = at + kept + (found ? length : 0);
    }
    outfile_close(&out);
}

/* What the grader wrote, or why there is nothing, and who it is about. An internal error keeps no key: it is tried again. */
static cJSON *result_of(const struct intake *taken, int status, const char *work, const char *key)
{
    char path[ROOM + 32];
    snprintf(path, sizeof path, "%s/results.json", work);
    cJSON *result = status <= STATUS_UNFINISHED ? json_read(path) : NULL;
    const char *state = *taken->refused && taken->found == 0 ? "refused"
                        : result                             ? "graded"
                                                             : "internal error";
    if (!result)
        result = cJSON_CreateObject();
    cJSON_AddStringToObject(result, "state", state);
    cJSON_AddStringToObject(result, "key", strcmp(state, "internal error") == 0 ? "" : key);
    cJSON_AddStringToObject(result, "note", taken->refused);
    cJSON *prints = cJSON_AddArrayToObject(result, "prints");
    for (int i = 0; i < LESSONS; i++) {
        char print[20];
        snprintf(print, sizeof print, "%016" PRIx64, taken->print[i]);
        cJSON_AddItemToArray(prints, cJSON_CreateString(taken->print[i] ? print : ""));
    }
    return result;
}

/* What Gradescope takes, beside the report: the grader's own file, or a zero that says why. */
static void keep_gradescope(const struct intake *taken, const char *work, const char *feedback)
{
    char from[ROOM + 32], to[ROOM + 32];
    snprintf(from, sizeof from, "%s/results.json", work);
    snprintf(to, sizeof to, "%s/results.json", feedback);
    cJSON *json = taken->found ? json_read(from) : NULL;
    if (!json) {
        char text[400];
        json = cJSON_CreateObject();
        snprintf(text, sizeof text, "This submission could not be graded: %s.",
                 *taken->refused ? taken->refused : "an internal error");
        cJSON_AddNumberToObject(json, "score", 0);
        cJSON_AddStringToObject(json, "output", text);
    }
    json_write(json, to);
}

/* What Classroom 50 takes; without a grade there is none. */
static void keep_classroom50(const char *work, const char *feedback)
{
    char from[ROOM + 32], to[ROOM + 32];
    snprintf(from, sizeof from, "%s/result.json", work);
    snprintf(to, sizeof to, "%s/result.json", feedback);
    cJSON *json = json_read(from);
    if (json)
        json_write(json, to);
    else
        unlink(to);
}

static void say_refused(const struct intake *taken, const char *report)
{
    struct outfile file;
    outfile_open(&file, report);
    fprintf(file.stream, "This submission could not be graded: %s.\n", taken->refused);
    outfile_close(&file);
}

static void make_directory(const char *path)
{
    if (mkdir(path, 0755) != 0 && errno != EEXIST)
        fail("cannot make %s: %s", path, strerror(errno));
}

static void remove_tree(const char *path)
{
    pid_t child = fork();
    if (child == 0) {
        execlp("rm", "rm", "-rf", "--", path, (char *)NULL);
        _exit(1);
    }
    waitpid(child, NULL, 0);
}

/* Held until this process ends, however it ends: two runs of one submission wait for each other. */
static void lock(const char *out, const char *id)
{
    char path[ROOM];
    int file = open(path_of(path, out, "locks", id, ""), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (file < 0 || flock(file, LOCK_EX) != 0)
        fail("cannot lock %s: %s", path, strerror(errno));
}

int main(int argc, char **argv)
{
    char work[ROOM], code[ROOM + 8], path[ROOM], report[ROOM], feedback[ROOM], key[40];
    struct intake taken;
    int ended = STATUS_DONE;
    program_name("grade_one");
    if (argc < 10) {
        fputs("usage: grade_one SUBMISSION ID OUT GRADE ANSWERS COMPILER KIT PRISTINE OBJECT...\n", stderr);
        return STATUS_USAGE;
    }
    const char *id = argv[2], *out = argv[3];
    sandbox_probe();
    lock(out, id);
    remove_tree(path_of(work, out, "work", id, ""));
    make_directory(work);
    snprintf(code, sizeof code, "%s/code", work);
    make_directory(code);
    take_in(&taken, argv[1], code);
    hash_grader(taken.hash, argv);
    snprintf(key, sizeof key, "%016" PRIx64 "%016" PRIx64, taken.hash[0], taken.hash[1]);
    path_of(path, out, "results", id, ".json");
    if (!is_done(path, key)) {
        unlink(path); /* whatever happens now: an earlier hand-in's result counts no more */
        make_directory(path_of(feedback, out, "feedback", id, ""));
        snprintf(report, sizeof report, "%.4000s/report.txt", feedback);
        int status = STATUS_UNFINISHED;
        if (taken.found == 0)
            say_refused(&taken, report);
        else
            status = run_grade(argv, code, work, report);
        for (int i = 0; i < 2; i++) {
            const char *here = i == 0 ? code : work;
            forget_place(feedback, "report.txt", here);
            forget_place(work, "results.json", here);
            forget_place(work, "result.json", here);
        }
        keep_gradescope(&taken, work, feedback);
        keep_classroom50(work, feedback);
        json_write(result_of(&taken, status, work, key), path);
        if (status > STATUS_UNFINISHED)
            ended = STATUS_INTERNAL; /* an engine may try again */
    }
    remove_tree(work);
    return ended;
}
