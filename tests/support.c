#define _POSIX_C_SOURCE 200809L
#include "suites.h"

#include <cjson/cJSON.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

Suite *suite_of(const char *name, int seconds, int count, const TTest *const *tests)
{
    Suite *suite = suite_create(name);
    TCase *tcase = tcase_create(name);
    tcase_set_timeout(tcase, seconds);
    for (int i = 0; i < count; i++)
        tcase_add_test(tcase, tests[i]);
    suite_add_tcase(suite, tcase);
    return suite;
}

const char *built(void)
{
    const char *directory = getenv("CHISEL_BUILT");
    return directory ? directory : "build/solutions";
}

/* All that a command says, or its beginning and its end where that is too long: the reason of a failure mostly stands last. */
static void read_both_ends(FILE *pipe, char *output, size_t size)
{
    static const char cut[] = "\n[...]\n";
    size_t half = (size - 1) / 2, tail = size - 1 - half, got = fread(output, 1, size - 1, pipe), more;
    char *rest = output + half, next[4096];
    int is_cut = 0;
    output[got] = '\0';
    for (; (more = fread(next, 1, sizeof next, pipe)) > 0; is_cut = 1) {
        size_t used = more < tail ? more : tail;
        memmove(rest, rest + used, tail - used);
        memcpy(rest + tail - used, next + more - used, used);
    }
    if (is_cut && tail > sizeof cut)
        memcpy(rest, cut, sizeof cut - 1);
}

static int run_shell(char *output, size_t size, const char *format, va_list arguments)
{
    char command[4096];
    int length = vsnprintf(command, sizeof command - 16, format, arguments);
    ck_assert_int_lt(length, (int)sizeof command - 16);
    char whole[4200];
    snprintf(whole, sizeof whole, "{ %s\n} 2>&1 </dev/null", command);
    FILE *pipe = popen(whole, "r");
    ck_assert_ptr_nonnull(pipe);
    read_both_ends(pipe, output, size);
    int status = pclose(pipe);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int shell(char *output, size_t size, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int status = run_shell(output, size, format, arguments);
    va_end(arguments);
    return status;
}

void must_run(const char *format, ...)
{
    char output[8192];
    va_list arguments;
    va_start(arguments, format);
    int status = run_shell(output, sizeof output, format, arguments);
    va_end(arguments);
    ck_assert_msg(status == 0, "status %d from a command that had to work:\n%.1000s\n%s", status, format,
                  output);
}

void must_say(const char *text, const char *words)
{
    ck_assert_msg(strstr(text, words) != NULL, "this is not said: %s\n%.3000s", words, text);
}

void must_not_say(const char *text, const char *words)
{
    ck_assert_msg(strstr(text, words) == NULL, "this is said: %s\n%.3000s", words, text);
}

void skipped(const char *format, ...)
{
    char path[512], line[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    printf("skipped: %s\n", line);
    snprintf(path, sizeof path, "%s/skipped", built());
    FILE *list = fopen(path, "a");
    if (!list)
        return;
    fprintf(list, "skipped: %s\n", line);
    fclose(list);
}

int is_long(void)
{
    return getenv("LONG") != NULL;
}

int one_in(int every)
{
    return is_long() ? 1 : every;
}

const char *scratch(const char *name)
{
    static char path[512];
    snprintf(path, sizeof path, "%s/scratch/%s", built(), name);
    must_run("rm -rf '%s' && mkdir -p '%s'", path, path);
    return path;
}

int tool_is_missing(const char *tool)
{
    char output[256];
    if (shell(output, sizeof output, "command -v %s", tool) == 0)
        return 0;
    ck_assert_msg(!getenv("CI"), "%s is missing, and CI must skip nothing", tool);
    skipped("%s is not installed", tool);
    return 1;
}

int no_libarchive(void)
{
    char text[256];
    if (shell(text, sizeof text, "pkg-config --exists libarchive") == 0)
        return 0;
    ck_assert_msg(!getenv("CI"), "libarchive is missing, and CI must skip nothing");
    skipped("libarchive is not installed");
    return 1;
}

int other_users_are_refused(const char *what)
{
    char output[256];
    if (shell(output, sizeof output, "command -v setpriv && sh tests/apart.sh true") == 0)
        return 0;
    skipped("%s tried only by root, who can become another user", what);
    return 1;
}

int bubblewrap_is_refused(void)
{
    char output[1024];
    if (tool_is_missing("bwrap"))
        return 1;
    if (shell(output, sizeof output,
              "setpriv --reuid=65534 --regid=65534 --clear-groups bwrap --ro-bind / / --unshare-all true") ==
        0)
        return 0;
    skipped("bubblewrap is refused here: %.*s", (int)strcspn(output, ",\n"), output);
    return 1;
}

static cJSON *vectors(void)
{
    static cJSON *all;
    static char text[65536];
    FILE *file = fopen("tests/vectors/diffusers.json", "rb");
    if (!all && file) {
        text[fread(text, 1, sizeof text - 1, file)] = '\0';
        all = cJSON_Parse(text);
    }
    if (file)
        fclose(file);
    ck_assert_ptr_nonnull(all);
    return all;
}

/* An array's item by its number, or, where its items have names, by its "id". */
static const cJSON *item_of(const cJSON *array, const char *word)
{
    const cJSON *item;
    cJSON_ArrayForEach(item, array)
    {
        const cJSON *id = cJSON_GetObjectItemCaseSensitive(item, "id");
        if (cJSON_IsString(id) && strcmp(id->valuestring, word) == 0)
            return item;
    }
    return cJSON_GetArrayItem(array, atoi(word));
}

double vector_number(const char *path)
{
    char words[256], *rest = words;
    const cJSON *at = vectors();
    snprintf(words, sizeof words, "%s", path);
    while (rest) {
        char *word = rest;
        rest = strchr(rest, '/');
        if (rest)
            *rest++ = '\0';
        at = cJSON_IsArray(at) ? item_of(at, word) : cJSON_GetObjectItemCaseSensitive(at, word);
        ck_assert_msg(at != NULL, "no vector %s", path);
    }
    ck_assert_msg(cJSON_IsNumber(at), "vector %s is no number", path);
    return at->valuedouble;
}
