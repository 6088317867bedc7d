#define _XOPEN_SOURCE 700
#include "toolchain.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int lies_below(const char *path, const char *directory)
{
    size_t length = strlen(directory);
    return strncmp(path, directory, length) == 0 && (path[length] == '/' || path[length] == '\0');
}

/* Whole trees that hold programs, their libraries and headers, and nobody's work. */
static int is_system(const char *path)
{
    static const char *const trees[] = {"/usr",       "/bin",       "/lib",     "/lib64",
                                        "/nix/store", "/gnu/store", "/Library", "/Applications"};
    for (unsigned i = 0; i < sizeof trees / sizeof *trees; i++)
        if (lies_below(path, trees[i]))
            return 1;
    return 0;
}

int find_program(char path[MOST_TOOL_PATH], const char *name)
{
    const char *search = getenv("PATH");
    for (const char *at = search ? search : ""; *at;) {
        int length = (int)strcspn(at, ":");
        if (*at == '/' && snprintf(path, MOST_TOOL_PATH, "%.*s/%s", length, at, name) < MOST_TOOL_PATH &&
            access(path, X_OK) == 0)
            return 1;
        at += length + (at[length] == ':');
    }
    return 0;
}

static void add_home(struct toolchain *toolchain, const char *path)
{
    int count = 0;
    while (toolchain->home[count])
        if (strcmp(toolchain->home[count++], path) == 0)
            return;
    if (count < MOST_HOMES && access(path, F_OK) == 0)
        toolchain->home[count] = strdup(path);
}

static void cut_last_part(char *path)
{
    char *slash = strrchr(path, '/');
    *(slash ? slash : path) = '\0';
}

/* PREFIX/bin/cc needs what lies in PREFIX. But a compiler in a student's own bin has the student's home as its prefix, and the kit
 * may lie there: then it gets its own directory alone, or, next to the kit, itself alone. */
static void find_home(struct toolchain *toolchain, const char *program, const char *closed)
{
    char directory[PATH_MAX], prefix[PATH_MAX], kit[PATH_MAX];
    if (!realpath(closed, kit))
        kit[0] = '\0';
    snprintf(directory, sizeof directory, "%s", program);
    cut_last_part(directory);
    snprintf(prefix, sizeof prefix, "%s", directory);
    cut_last_part(prefix);
    if (!is_system(program))
        add_home(toolchain, *prefix && !lies_below(kit, prefix)         ? prefix
                            : *directory && !lies_below(kit, directory) ? directory
                                                                        : program);
}

/* With its directory, so that it is the same one from everywhere; a link keeps its name, which tells ccache whom to call. */
static int find_compiler(char path[MOST_TOOL_PATH], const char *name)
{
    char here[PATH_MAX];
    if (!strchr(name, '/'))
        return find_program(path, name);
    if (name[0] != '/' && getcwd(here, sizeof here))
        return snprintf(path, MOST_TOOL_PATH, "%s/%s", here, name) < MOST_TOOL_PATH;
    return snprintf(path, MOST_TOOL_PATH, "%s", name) < MOST_TOOL_PATH;
}

int toolchain_find(struct toolchain *toolchain, const char *command, const char *closed, char *error,
                   unsigned long size)
{
    char name[1024], real[PATH_MAX];
    *toolchain = (struct toolchain){.home = {NULL}};
    snprintf(name, sizeof name, "%.*s", (int)strcspn(command, " "), command);
    if (!find_compiler(toolchain->program, name)) {
        snprintf(error, size,
                 "there is no compiler %s in PATH; install one (make setup), or name another: make CC=...",
                 name);
        return -1;
    }
    /* where it is called, and where the link that it may be leads */
    find_home(toolchain, toolchain->program, closed);
    if (realpath(toolchain->program, real))
        find_home(toolchain, real, closed);
    if (access("/nix/store", F_OK) == 0)
        add_home(toolchain, "/nix/store");
    if (access("/gnu/store", F_OK) == 0)
        add_home(toolchain, "/gnu/store");
    return 0;
}

/* A path that climbs counts as the place where it ends. */
int is_of_toolchain(const struct toolchain *toolchain, const char *path)
{
    char real[PATH_MAX];
    if (strstr(path, "/../"))
        return realpath(path, real) && is_of_toolchain(toolchain, real);
    for (int i = 0; toolchain->home[i]; i++)
        if (lies_below(path, toolchain->home[i]))
            return 1;
    return is_system(path);
}
