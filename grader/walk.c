#define _GNU_SOURCE
#include "walk.h"
#include "kit/fail.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* A directory that is full of other things must not hide its neighbours. */
enum { MOST_DIRECTORIES = 4000, MOST_IN_ALL = 10 * MOST_ENTRIES };
enum { DIRECTORY = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC };

/* Directories that are still to be looked into, the shallowest first, as paths relative to the hand-in. */
struct queue {
    char *path[MOST_DIRECTORIES];
    int count, entries, files, overrun;
};

int open_regular(struct intake *intake, int directory, const char *name, off_t most, const char *what)
{
    struct stat status;
    int file = openat(directory, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (file < 0 && errno != ELOOP && errno != ENXIO && errno != ENODEV)
        intake_trouble(intake, "cannot open %s of the submission: %s", what, strerror(errno));
    else if (file < 0 || fstat(file, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size > most) {
        intake_refuse(intake, "%s is a link, a directory, a pipe or a device, or larger than %ld KB", what,
                      (long)most >> 10);
        if (file >= 0)
            close(file);
        file = -1;
    }
    return file;
}

void take_file(struct intake *intake, struct copies *copies, int directory, const char *name,
               const char *path)
{
    struct stat status;
    if (!copies_place(copies, path))
        return;
    struct copy *copy = copies->next;
    int file = open_regular(intake, directory, name, MOST_BYTES, lesson_files[copy->lesson]);
    if (file < 0)
        return;
    ssize_t got = read(file, copy->bytes, MOST_BYTES);
    if (got < 0 || fstat(file, &status) != 0)
        intake_trouble(intake, "cannot read %s of the submission: %s", lesson_files[copy->lesson],
                       strerror(errno));
    else {
        copy->size = (size_t)got;
        copy->changed = status.st_mtim;
        copies_offer(intake, copies);
    }
    close(file);
}

int open_below(int top, const char *path, int flags)
{
    char step[256];
    int at = dup(top);
    while (at >= 0 && *path) {
        size_t length = strcspn(path, "/");
        const char *rest = path + length + (path[length] == '/');
        snprintf(step, sizeof step, "%.*s", (int)length, path);
        int next = openat(at, step, *rest ? DIRECTORY : flags);
        close(at);
        at = next;
        path = rest;
    }
    return at;
}

/* A directory is put at the queue's end, a lesson's file is offered, all else only counted. */
static void look_at(struct intake *intake, struct copies *copies, struct queue *queue, int directory,
                    const char *name, const char *path)
{
    struct stat status;
    if (fstatat(directory, name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
        intake_trouble(intake, "cannot look at %.200s of the submission: %s", path, strerror(errno));
        return;
    }
    if (!S_ISDIR(status.st_mode))
        queue->files++;
    if (lesson_of(name) >= 0)
        take_file(intake, copies, directory, name, path);
    else if (S_ISDIR(status.st_mode) && strcmp(name, "__MACOSX") != 0) {
        if (queue->count == MOST_DIRECTORIES)
            queue->overrun = 1;
        else if (!(queue->path[queue->count++] = strdup(path)))
            intake_trouble(intake, "there is no memory for the submission's directories");
    }
}

static void look_into(struct intake *intake, struct copies *copies, struct queue *queue, int top,
                      const char *at, char alone[4096])
{
    int inner = open_below(top, at, DIRECTORY);
    DIR *directory = inner >= 0 ? fdopendir(inner) : NULL;
    if (!directory) {
        intake_trouble(intake, "cannot open the directory %.200s of the submission: %s", *at ? at : ".",
                       strerror(errno));
        return;
    }
    int seen = 0;
    for (struct dirent *entry; seen < MOST_ENTRIES && (entry = readdir(directory)); seen++) {
        char path[4096];
        if (entry->d_name[0] == '.') /* hidden: .git, .undo, what an editor keeps */
            continue;
        if (snprintf(path, sizeof path, "%s%s%s", at, *at ? "/" : "", entry->d_name) >= (int)sizeof path)
            queue->overrun = 1;
        else {
            look_at(intake, copies, queue, dirfd(directory), entry->d_name, path);
            if (queue->files == 1 && !*alone)
                snprintf(alone, 4096, "%s", path);
        }
    }
    closedir(directory);
    queue->entries += seen;
    queue->overrun |= seen == MOST_ENTRIES || queue->entries >= MOST_IN_ALL;
}

void walk(struct intake *intake, struct copies *copies, int top, char alone[4096])
{
    struct queue *queue = new_array(1, sizeof *queue);
    look_into(intake, copies, queue, top, "", alone);
    for (int i = 0; i < queue->count; i++) {
        if (queue->entries < MOST_IN_ALL && !*intake->trouble)
            look_into(intake, copies, queue, top, queue->path[i], alone);
        free(queue->path[i]);
    }
    if (queue->files != 1)
        *alone = '\0';
    if (queue->overrun)
        intake_refuse(intake,
                      "it holds so much that not all of it was looked through (%d entries of a "
                      "directory at most, %d in all)",
                      MOST_ENTRIES, MOST_IN_ALL);
    free(queue);
}
