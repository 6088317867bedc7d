#include "kit/settings.h"
#include "kit/fail.h"
#include "kit/team.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const help[][2] = {
    {"SEED", "n     seed of every random number"},
    {"T", "n        number of diffusion steps"},
    {"STEPS", "n    number of training updates"},
    {"IMAGE", "path a PNG picture for the staircase"},
    {"DATA", "path  a PNG picture; what is drawn on it is the data"},
    {"CHISEL", "ideal|net  only that chisel (default: both)"},
    {"NETWORK", "path  a network saved by lesson 3, instead of training one"},
    {"CLAIM", "name the experiment to run (default: all)"},
    {"GUESS", "1    ask for a guess before each experiment, and show it beside the result"},
    {"THREADS",
     "n  threads to share the work (default: one a processor, at most 4); the results do not depend on it"},
    {"OUT", "dir     where files go (default: .)"},
};

enum { NAMES = sizeof help / sizeof *help };

/* Is `name` one of the space-separated words of `list`? */
static int is_among(const char *name, const char *list)
{
    size_t length = strlen(name);
    for (const char *at = strstr(list, name); at; at = strstr(at + 1, name))
        if ((at == list || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0'))
            return 1;
    return 0;
}

static void print_help(const char *program, const char *used, const char *about)
{
    printf("%s\n\nusage: %s [NAME=value ...]\n", about, program);
    for (int i = 0; i < NAMES; i++)
        if (is_among(help[i][0], used))
            printf("  %s=%s\n", help[i][0], help[i][1]);
    exit(STATUS_DONE);
}

static long long whole_number(const char *name, const char *text, long long least, long long most)
{
    char *end;
    errno = 0;
    long long value = strtoll(text, &end, 10);
    if (end == text || *end || errno || value < least || value > most)
        fail("%s=%s: use a whole number from %lld to %lld", name, text, least, most);
    return value;
}

static const char *non_empty(const char *name, const char *text)
{
    if (!*text)
        fail("%s= is empty; give a value, or leave the setting out", name);
    return text;
}

static void set(struct settings *settings, const char *name, const char *value)
{
    if (strcmp(name, "SEED") == 0)
        settings->seed = (uint64_t)whole_number(name, value, 0, INT64_MAX);
    else if (strcmp(name, "T") == 0)
        settings->T = (int)whole_number(name, value, 1, 2000);
    else if (strcmp(name, "STEPS") == 0)
        settings->steps = (int)whole_number(name, value, 1, 10000000);
    else if (strcmp(name, "GUESS") == 0)
        settings->guess = (int)whole_number(name, value, 0, 1);
    else if (strcmp(name, "THREADS") == 0)
        settings->threads = (int)whole_number(name, value, 1, MOST_MEMBERS);
    else if (strcmp(name, "IMAGE") == 0)
        settings->image = non_empty(name, value);
    else if (strcmp(name, "DATA") == 0)
        settings->data = non_empty(name, value);
    else if (strcmp(name, "NETWORK") == 0)
        settings->network = non_empty(name, value);
    else if (strcmp(name, "CLAIM") == 0)
        settings->claim = non_empty(name, value);
    else if (strcmp(name, "OUT") == 0)
        settings->out = non_empty(name, value);
    else if (strcmp(value, "ideal") != 0 && strcmp(value, "net") != 0)
        fail("CHISEL=%s: use ideal or net", value);
    else
        settings->chisel = value;
}

/* The known name that `word` starts with ("SEED=7" gives "SEED"), or NULL. */
static const char *known_name(const char *word)
{
    for (int i = 0; i < NAMES; i++) {
        size_t length = strlen(help[i][0]);
        if (strncmp(word, help[i][0], length) == 0 && word[length] == '=')
            return help[i][0];
    }
    return NULL;
}

void settings_read(struct settings *settings, int argc, char **argv, const char *used, const char *about)
{
    program_name(argv[0]);
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0)
            print_help(argv[0], used, about);
        const char *name = known_name(argv[i]);
        if (!name)
            fail("I do not know '%s'; try --help", argv[i]);
        set(settings, name, argv[i] + strlen(name) + 1);
        if (!is_among(name, used))
            warn("%s means nothing here; going on without it", name);
    }
}
