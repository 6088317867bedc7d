#define _GNU_SOURCE
#include "intake.h"
#include "hash.h"
#include "kit/fail.h"
#include "kit/outfile.h"

#include <archive.h>
#include <archive_entry.h>
#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MOST_ENTRIES = 4000, MOST_ARCHIVE = 32 << 20, MOST_UNPACKED = 64 << 20 };

/* What was found, and how good its place is: a file of starter/ is preferred to one elsewhere. */
struct found {
    unsigned char bytes[MOST_BYTES];
    size_t size;
    int rank;
};

/* A hash of the code: no comments, no blanks. Strings are not told from code; this is for a question, not a verdict. */
static uint64_t print_of(const struct found *found)
{
    uint64_t hash[2] = HASH_START;
    int comment = 0; /* '*' or '/' inside one */
    for (size_t i = 0; i < found->size; i++) {
        unsigned char c = found->bytes[i], next = i + 1 < found->size ? found->bytes[i + 1] : 0;
        if (!comment && c == '/' && (next == '*' || next == '/'))
            comment = next;
        else if (comment == '*' && c == '*' && next == '/') {
            comment = 0;
            i++;
        } else if (comment == '/' && c == '\n')
            comment = 0;
        else if (!comment && !isspace(c))
            hash_bytes(hash, &c, 1);
    }
    return hash[0];
}

static void refuse(struct intake *intake, const char *why)
{
    if (!*intake->refused)
        snprintf(intake->refused, sizeof intake->refused, "%s", why);
}

static int lesson_of(const char *path)
{
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    for (int i = 0; i < LESSONS; i++)
        if (strcmp(name, lesson_files[i]) == 0)
            return i;
    return -1;
}

/* 0: not to be taken; else the higher the better. */
static int rank_of(const char *path)
{
    if (strstr(path, "grader/pristine/") || strstr(path, "__MACOSX") || strstr(path, ".undo"))
        return 0;
    return strstr(path, "starter/") ? 2 : 1;
}

/* A regular file, opened without following links or waiting for anybody; -1 if it is something else. */
static int open_regular(int directory, const char *name, off_t most)
{
    struct stat status;
    int file = openat(directory, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (file >= 0 && (fstat(file, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size > most)) {
        close(file);
        file = -1;
    }
    return file;
}

static void take_file(struct intake *intake, struct found *found, int directory, const char *path)
{
    int lesson = lesson_of(path), file = open_regular(directory, path, MOST_BYTES);
    struct stat status;
    if (file < 0) {
        if (fstatat(directory, path, &status, AT_SYMLINK_NOFOLLOW) == 0)
            refuse(intake, "a lesson's file is a link, a directory or a device, or larger than 256 KB");
        return;
    }
    ssize_t got = read(file, found[lesson].bytes, MOST_BYTES);
    close(file);
    if (got < 0 || found[lesson].rank)
        return;
    found[lesson].size = (size_t)got;
    found[lesson].rank = 1;
}

static void take_all(struct intake *intake, struct found *found, int directory)
{
    for (int i = 0; i < LESSONS; i++)
        take_file(intake, found, directory, lesson_files[i]);
}

/* The lessons' files where a student has them: in starter/, at the top, or in the kit's own directory. No step may be a link. */
static void take_directory(struct intake *intake, struct found *found, int top)
{
    enum { FLAGS = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC };
    int starter = openat(top, "starter", FLAGS), kit = openat(top, "chisel-student", FLAGS);
    int inner = kit >= 0 ? openat(kit, "starter", FLAGS) : -1;
    if (starter >= 0)
        take_all(intake, found, starter);
    take_all(intake, found, top);
    if (inner >= 0)
        take_all(intake, found, inner);
    for (int i = 0; i < 3; i++)
        if ((const int[]){starter, kit, inner}[i] >= 0)
            close((const int[]){starter, kit, inner}[i]);
}

static void take_entry(struct intake *intake, struct found *found, struct archive *archive,
                       struct archive_entry *entry)
{
    static unsigned char bytes[MOST_BYTES + 1];
    const char *path = archive_entry_pathname(entry);
    int lesson = path ? lesson_of(path) : -1, rank = path ? rank_of(path) : 0;
    /* of two alike the later counts, as when an archive is unpacked */
    if (lesson < 0 || archive_entry_filetype(entry) != AE_IFREG || rank == 0 || rank < found[lesson].rank)
        return;
    la_ssize_t got = 0, size = 0;
    while (size <= MOST_BYTES &&
           (got = archive_read_data(archive, bytes + size, (size_t)(MOST_BYTES + 1 - size))) > 0)
        size += got;
    if (got < 0)
        refuse(intake, "a lesson's file in the archive cannot be read; is it behind a password?");
    else if (size > MOST_BYTES)
        refuse(intake, "a lesson's file in the archive is larger than 256 KB");
    if (got < 0 || size > MOST_BYTES)
        return;
    memcpy(found[lesson].bytes, bytes, (size_t)size);
    found[lesson].size = (size_t)size;
    found[lesson].rank = rank;
}

static void take_archive(struct intake *intake, struct found *found, int file)
{
    struct archive *archive = archive_read_new();
    struct archive_entry *entry;
    /* by name: "all" would run programs for some */
    archive_read_support_filter_gzip(archive);
    archive_read_support_filter_bzip2(archive);
    archive_read_support_filter_xz(archive);
    archive_read_support_format_zip(archive);
    archive_read_support_format_tar(archive);
    archive_read_support_format_7zip(archive);
    if (archive_read_open_fd(archive, file, 1 << 16) != ARCHIVE_OK)
        refuse(intake, "it is no directory, no lesson's file, and no archive that can be read");
    for (int i = 0; !*intake->refused; i++) {
        int status = archive_read_next_header(archive, &entry);
        if (status == ARCHIVE_EOF)
            break;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            refuse(intake, i == 0 ? "it is no directory, no lesson's file, and no archive that can be read"
                                  : "the archive is damaged");
        else if (i >= MOST_ENTRIES || archive_filter_bytes(archive, 0) > MOST_UNPACKED)
            refuse(intake, "the archive unpacks to too much");
        else
            take_entry(intake, found, archive, entry);
    }
    archive_read_free(archive);
}

/* What a directory without lessons' files holds, if it holds one thing alone: an archive, as platforms export them, or a
 * directory. Empty otherwise. */
static void name_alone(int directory, char name[256])
{
    DIR *entries = fdopendir(dup(directory));
    int count = 0;
    for (struct dirent *entry; entries && (entry = readdir(entries));)
        if (entry->d_name[0] != '.' && count++ == 0)
            snprintf(name, 256, "%s", entry->d_name);
    if (entries)
        closedir(entries);
    if (count != 1)
        name[0] = '\0';
}

static int nothing_found(const struct found *found)
{
    int rank = 0;
    for (int i = 0; i < LESSONS; i++)
        rank |= found[i].rank;
    return rank == 0;
}

static void take_alone(struct intake *intake, struct found *found, int directory)
{
    char name[256] = "";
    name_alone(directory, name);
    int inner = *name ? openat(directory, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) : -1;
    int file = *name && inner < 0 ? open_regular(directory, name, MOST_ARCHIVE) : -1;
    if (inner >= 0) {
        take_directory(intake, found, inner);
        close(inner);
    }
    if (file >= 0) {
        take_archive(intake, found, file);
        close(file);
        /* no archive: the directory is what was handed in */
        if (strncmp(intake->refused, "it is no ", 9) == 0)
            intake->refused[0] = '\0';
    }
}

static void take(struct intake *intake, struct found *found, const char *path)
{
    struct stat status;
    if (lstat(path, &status) != 0)
        refuse(intake, "it has gone");
    else if (S_ISDIR(status.st_mode)) {
        int directory = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (directory < 0)
            refuse(intake, "the directory cannot be opened");
        else {
            take_directory(intake, found, directory);
            if (nothing_found(found) && !*intake->refused)
                take_alone(intake, found, directory);
            close(directory);
        }
    } else if (!S_ISREG(status.st_mode))
        refuse(intake, "it is a link, a pipe or a device");
    else if (lesson_of(path) >= 0)
        take_file(intake, found, AT_FDCWD, path);
    else {
        int file = open_regular(AT_FDCWD, path, MOST_ARCHIVE);
        if (file < 0)
            refuse(intake, "it cannot be read, or is larger than 32 MB");
        else {
            take_archive(intake, found, file);
            close(file);
        }
    }
}

static int put(const struct found *found, const char *tree, const char *name)
{
    char path[4096];
    FILE *file = fopen(join_path(path, tree, name), "wbx");
    if (!file)
        return -1;
    fwrite(found->bytes, 1, found->size, file);
    int bad = ferror(file);
    return fclose(file) != 0 || bad ? -1 : 0;
}

int intake(struct intake *intake, const char *path, const char *tree)
{
    struct found *found = new_array(LESSONS, sizeof *found);
    int status = 0;
    setlocale(LC_CTYPE, "C.UTF-8"); /* names in archives; this is a child of its own */
    *intake = (struct intake){.hash = HASH_START};
    take(intake, found, path);
    for (int i = 0; i < LESSONS; i++) {
        hash_bytes(intake->hash, lesson_files[i], strlen(lesson_files[i]) + 1);
        hash_bytes(intake->hash, &found[i].rank, sizeof found[i].rank);
        hash_bytes(intake->hash, found[i].bytes, found[i].size);
        if (!found[i].rank)
            continue;
        intake->found++;
        intake->print[i] = print_of(&found[i]);
        status |= put(&found[i], tree, lesson_files[i]);
    }
    hash_bytes(intake->hash, intake->refused, sizeof intake->refused);
    if (intake->found == 0)
        refuse(intake, "none of 1-schedule.c, 2-toy.c, 3-ddpm.c, 4-samplers.c and 5-targets.c is in it");
    free(found);
    return status;
}
