#define _GNU_SOURCE
#include "group.h"

#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MOST_PROCESSES = 512 }; /* more than the limit on processes lets a program start */

struct walk {
    pid_t found[MOST_PROCESSES];
    int count;
};

static void add_process(struct walk *walk, pid_t pid)
{
    if (walk->count < MOST_PROCESSES)
        walk->found[walk->count++] = pid;
}

/* "PID (any name) S PPID ...": returns what follows the name, whose brackets may hold anything. */
static const char *read_stat(char *text, size_t size, const char *path)
{
    FILE *file = fopen(path, "r");
    if (!file)
        return NULL;
    text[fread(text, 1, size - 1, file)] = '\0';
    fclose(file);
    const char *end = strrchr(text, ')');
    return end && end[1] == ' ' ? end + 2 : NULL;
}

/* A process's time and that of its children that it has waited for: fields 14 to 17 of proc(5). */
static double cpu_seconds(pid_t pid)
{
    char path[64], text[1024];
    unsigned long user, system;
    long children_user, children_system;
    snprintf(path, sizeof path, "/proc/%ld/stat", (long)pid);
    const char *fields = read_stat(text, sizeof text, path);
    if (!fields || sscanf(fields, "%*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu %ld %ld", &user,
                          &system, &children_user, &children_system) != 4)
        return 0.0;
    return (double)(user + system + (unsigned long)(children_user + children_system)) /
           (double)sysconf(_SC_CLK_TCK);
}

static void add_children(struct walk *walk, const char *thread)
{
    char path[128];
    long child;
    snprintf(path, sizeof path, "%s/children", thread);
    FILE *children = fopen(path, "r");
    while (children && fscanf(children, "%ld", &child) == 1)
        add_process(walk, (pid_t)child);
    if (children)
        fclose(children);
}

/* One thread: does it run, and which processes has it started? */
static int look_at_thread(struct walk *walk, const char *thread)
{
    char path[128], text[1024];
    add_children(walk, thread);
    snprintf(path, sizeof path, "%s/stat", thread);
    const char *fields = read_stat(text, sizeof text, path);
    return fields && fields[0] == 'R';
}

static int look_at_process(struct walk *walk, pid_t pid)
{
    char path[64], thread[96];
    int runs = 0;
    snprintf(path, sizeof path, "/proc/%ld/task", (long)pid);
    DIR *tasks = opendir(path);
    for (struct dirent *entry; tasks && (entry = readdir(tasks));)
        if (entry->d_name[0] != '.') {
            snprintf(thread, sizeof thread, "%s/%.20s", path, entry->d_name);
            runs |= look_at_thread(walk, thread);
        }
    if (tasks)
        closedir(tasks);
    return runs;
}

int group_look(pid_t leader, struct group *group)
{
    struct walk walk = {.count = 0};
    *group = (struct group){0.0, 0};
    if (access("/proc/self/stat", R_OK) != 0)
        return 0;
    add_process(&walk, leader);
    for (int i = 0; i < walk.count; i++) {
        group->runs |= look_at_process(&walk, walk.found[i]);
        group->cpu_seconds += cpu_seconds(walk.found[i]);
    }
    return 1;
}

void group_stand_back(pid_t leader)
{
    enum { BEHIND = 10, LAST = 19 };
    int now = getpriority(PRIO_PROCESS, 0);
    setpriority(PRIO_PGRP, (id_t)leader, now + BEHIND < LAST ? now + BEHIND : LAST);
}

static int is_in(pid_t pid, const pid_t *list, int count)
{
    for (int i = 0; i < count; i++)
        if (list[i] == pid)
            return 1;
    return 0;
}

int end_strays(const pid_t *kept, int count)
{
    struct walk children = {.count = 0};
    char thread[64];
    int strays = 0;
    snprintf(thread, sizeof thread, "/proc/self/task/%ld", (long)getpid());
    add_children(&children, thread);
    for (int i = 0; i < children.count; i++)
        if (!is_in(children.found[i], kept, count)) {
            kill(children.found[i], SIGKILL);
            waitpid(children.found[i], NULL, 0);
            strays++;
        }
    return strays;
}
