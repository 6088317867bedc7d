#define _GNU_SOURCE
#include "intake.h"
#include "hash.h"
#include "kit/outfile.h"
#include "walk.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MOST_UNPACKED = 64 << 20 };
static const char no_archive[] = "it is no directory, no lesson's file, and no archive that can be read";

/* Names of a stranger's files get into these texts, and the texts into tables and pages. */
static void make_printable(char *text)
{
    int foreign = mbstowcs(NULL, text, 0) == (size_t)-1;
    for (; *text; text++)
        if ((unsigned char)*text < 32 || *text == 127 || *text == '"' ||
            (foreign && (unsigned char)*text > 127))
            *text = '?';
}

static void say(char *text, size_t size, const char *format, va_list arguments)
{
    vsnprintf(text, size, format, arguments);
    make_printable(text);
}

void intake_refuse(struct intake *intake, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    if (!*intake->refused)
        say(intake->refused, sizeof intake->refused, format, arguments);
    va_end(arguments);
}

void intake_trouble(struct intake *intake, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    if (!*intake->trouble)
        say(intake->trouble, sizeof intake->trouble, format, arguments);
    va_end(arguments);
}

void intake_tell(struct intake *intake, const char *format, ...)
{
    size_t used = strlen(intake->told), left = sizeof intake->told - used;
    va_list arguments;
    va_start(arguments, format);
    if (used > 0 && left > 3) {
        strcat(intake->told, ". ");
        used += 2;
        left -= 2;
    }
    say(intake->told + used, left, format, arguments);
    va_end(arguments);
}

/* What libarchive says about the archive, or about this machine's memory. */
static void take_failure(struct intake *intake, struct archive *archive, const char *otherwise)
{
    int number = archive_errno(archive);
    if (number == ENOMEM || number == EMFILE || number == ENFILE || number == EIO || number == EACCES)
        intake_trouble(intake, "the archive cannot be unpacked: %s", archive_error_string(archive));
    else
        intake_refuse(intake, "%s", otherwise);
}

static void take_entry(struct intake *intake, struct copies *copies, struct archive *archive,
                       struct archive_entry *entry)
{
    static unsigned char bytes[MOST_BYTES + 1];
    const char *path = archive_entry_pathname(entry);
    if (!path || archive_entry_filetype(entry) != AE_IFREG || !copies_place(copies, path))
        return;
    la_ssize_t got = 0, size = 0;
    while (size <= MOST_BYTES &&
           (got = archive_read_data(archive, bytes + size, (size_t)(MOST_BYTES + 1 - size))) > 0)
        size += got;
    if (got < 0)
        take_failure(intake, archive,
                     "a lesson's file in the archive cannot be read; is it behind a password?");
    else if (size > MOST_BYTES)
        intake_refuse(intake, "a lesson's file in the archive is larger than 256 KB");
    if (got < 0 || size > MOST_BYTES)
        return;
    struct copy *copy = copies->next;
    memcpy(copy->bytes, bytes, (size_t)size);
    copy->size = (size_t)size;
    copy->changed.tv_sec = archive_entry_mtime_is_set(entry) ? archive_entry_mtime(entry) : 0;
    copy->changed.tv_nsec = archive_entry_mtime_is_set(entry) ? archive_entry_mtime_nsec(entry) : 0;
    copies_offer(intake, copies);
}

static struct archive *new_reader(void)
{
    struct archive *archive = archive_read_new();
    if (!archive)
        return NULL;
    /* by name: "all" would run programs for some */
    archive_read_support_filter_gzip(archive);
    archive_read_support_filter_bzip2(archive);
    archive_read_support_filter_xz(archive);
    archive_read_support_format_zip(archive);
    archive_read_support_format_tar(archive);
    archive_read_support_format_7zip(archive);
    return archive;
}

static void take_archive(struct intake *intake, struct copies *copies, int file)
{
    struct archive *archive = new_reader();
    struct archive_entry *entry;
    if (!archive) {
        intake_trouble(intake, "there is no memory to unpack the archive");
        return;
    }
    if (archive_read_open_fd(archive, file, 1 << 16) != ARCHIVE_OK)
        take_failure(intake, archive, no_archive);
    for (int i = 0; !*intake->refused && !*intake->trouble; i++) {
        int status = archive_read_next_header(archive, &entry);
        if (status == ARCHIVE_EOF)
            break;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            take_failure(intake, archive, i == 0 ? no_archive : "the archive is damaged");
        else if (i >= MOST_ENTRIES || archive_filter_bytes(archive, 0) > MOST_UNPACKED)
            intake_refuse(intake, "the archive unpacks to too much");
        else
            take_entry(intake, copies, archive, entry);
    }
    archive_read_free(archive);
}

static int nothing_found(const struct copies *copies)
{
    int found = 0;
    for (int i = 0; i < LESSONS; i++)
        found += copies->count[i];
    return found == 0;
}

/* A directory; or, where it holds none of the files and one archive alone, as platforms export them, that archive. */
static void take_directory(struct intake *intake, struct copies *copies, const char *path)
{
    char alone[4096] = "";
    int directory = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (directory < 0) {
        intake_trouble(intake, "the submission's directory cannot be opened: %s", strerror(errno));
        return;
    }
    walk(intake, copies, directory, alone);
    int file = *alone && nothing_found(copies) && !*intake->refused
                   ? open_below(directory, alone, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
                   : -1;
    struct stat status;
    if (file >= 0 && fstat(file, &status) == 0 && S_ISREG(status.st_mode) && status.st_size <= MOST_ARCHIVE) {
        take_archive(intake, copies, file);
        if (strcmp(intake->refused, no_archive) == 0) /* the directory is what was handed in */
            intake->refused[0] = '\0';
    }
    if (file >= 0)
        close(file);
    close(directory);
}

static void take(struct intake *intake, struct copies *copies, const char *path)
{
    struct stat status;
    const char *slash = strrchr(path, '/');
    if (lstat(path, &status) != 0)
        intake_trouble(intake, "the submission cannot be looked at: %s", strerror(errno));
    else if (S_ISDIR(status.st_mode))
        take_directory(intake, copies, path);
    else if (!S_ISREG(status.st_mode))
        intake_refuse(intake, "it is a link, a pipe or a device");
    else if (lesson_of(path) >= 0)
        take_file(intake, copies, AT_FDCWD, path, slash ? slash + 1 : path);
    else {
        int file = open_regular(intake, AT_FDCWD, path, MOST_ARCHIVE, "the archive");
        if (file >= 0) {
            take_archive(intake, copies, file);
            close(file);
        }
    }
}

static void put(struct intake *intake, const struct copy *copy, const char *tree)
{
    char path[4096];
    FILE *file = fopen(join_path(path, tree, lesson_files[copy->lesson]), "wbx");
    size_t put = file ? fwrite(copy->bytes, 1, copy->size, file) : 0;
    if (!file || (fclose(file) != 0) | (put < copy->size))
        intake_trouble(intake, "cannot write %s: %s", path, strerror(errno));
}

static void keep(struct intake *intake, const struct copies *copies, int lesson, const char *tree)
{
    struct copy *best = copies->best[lesson];
    if (!best)
        return;
    intake->found++;
    intake->print[lesson] = code_print(best->bytes, best->size);
    if (copies->count[lesson] > 1)
        intake_tell(intake, "%d copies of %s were found; %.100s was graded", copies->count[lesson],
                    lesson_files[lesson], best->path);
    if (best->encoding != PLAIN_TEXT)
        intake_tell(intake, "%s is %s; it was read all the same, but save it as UTF-8", lesson_files[lesson],
                    encoding_name(best->encoding));
    hash_bytes(intake->hash, lesson_files[lesson], strlen(lesson_files[lesson]) + 1);
    hash_bytes(intake->hash, best->bytes, best->size);
    put(intake, best, tree);
}

void intake(struct intake *intake, const char *path, const char *tree, const uint64_t untouched[LESSONS])
{
    setlocale(LC_CTYPE, "C.UTF-8"); /* names in archives; this is a child of its own */
    *intake = (struct intake){.hash = HASH_START};
    struct copies copies = copies_new(untouched);
    take(intake, &copies, path);
    for (int i = 0; i < LESSONS; i++)
        keep(intake, &copies, i, tree);
    if (intake->found == 0)
        intake_refuse(intake,
                      "none of 1-schedule.c, 2-toy.c, 3-ddpm.c, 4-samplers.c and 5-targets.c is in it");
    hash_bytes(intake->hash, intake->refused, sizeof intake->refused);
    hash_bytes(intake->hash, intake->told, sizeof intake->told);
    copies_free(&copies);
}
