#define _POSIX_C_SOURCE 200809L
#include "source.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MAX_PATH = 512, MAX_SOURCE = 1 << 20, FIRST_BONUS = 3 };

void refuse(struct lesson *lesson, const char *format, const char *word)
{
    lesson->compiles = 0;
    snprintf(lesson->message, sizeof lesson->message, format, word);
}

/* Byte for byte what was handed out? Then its object is there already. */
static int is_pristine(const char *path, const struct lesson *lesson, const struct workshop *workshop)
{
    char handed_out[MAX_PATH];
    snprintf(handed_out, sizeof handed_out, "%s/%s", workshop->pristine, lesson->file);
    FILE *a = fopen(path, "rb"), *b = fopen(handed_out, "rb");
    int same = a && b, c = 0;
    while (same && c != EOF)
        same = (c = fgetc(a)) == fgetc(b);
    if (a)
        fclose(a);
    if (b)
        fclose(b);
    return same;
}

void check_file(struct lesson *lesson, const struct workshop *workshop)
{
    char path[MAX_PATH];
    struct stat status;
    snprintf(path, sizeof path, "%s/%s", workshop->student, lesson->file);
    lesson->compiles = lesson->wanted;
    if (!lesson->wanted)
        return;
    if (lesson->file[0] - '1' >= FIRST_BONUS && access(path, F_OK) != 0) /* nobody has to do these */
        lesson->wanted = lesson->compiles = 0;
    else if (stat(path, &status) != 0 || access(path, R_OK) != 0)
        refuse(lesson, "%s is missing or cannot be read", path);
    else if (!S_ISREG(status.st_mode))
        refuse(lesson, "%s is not a regular file", path);
    else if (status.st_size > MAX_SOURCE)
        refuse(lesson, "%s is larger than a megabyte", path);
    else if (is_pristine(path, lesson, workshop))
        lesson->wanted = lesson->compiles = 0;
}

static int starts_with(const char *text, const char *start)
{
    return strncmp(text, start, strlen(start)) == 0;
}

/* May a student's file draw from there? Itself, the kit's headers, and what the compiler brings. */
static int may_include(const char *path, const struct workshop *workshop, const char *file)
{
    char own[MAX_PATH], kit[MAX_PATH];
    snprintf(own, sizeof own, "%s/%s", workshop->student, file);
    snprintf(kit, sizeof kit, "%s/", workshop->kit);
    size_t length = strlen(path);
    if (length > 2 && strcmp(path + length - 2, "//") == 0)
        return 1; /* with -g, gcc notes the working directory like this; no file can be named so */
    if (strstr(path, ".."))
        return starts_with(path, "/usr/");
    return strcmp(path, own) == 0 || starts_with(path, kit) || starts_with(path, "/usr/") || path[0] == '<' ||
           starts_with(path, "/opt/") || starts_with(path, "/Library/") ||
           starts_with(path, "/Applications/");
}

/* A whole word that asks the assembler for something: it could pull in any file. */
static int has_assembly(const char *line)
{
    static const char *const words[] = {"asm", "__asm", "__asm__"};
    for (int i = 0; i < 3; i++)
        for (const char *at = strstr(line, words[i]); at; at = strstr(at + 1, words[i])) {
            int before = at > line ? (unsigned char)at[-1] : ' ', after = (unsigned char)at[strlen(words[i])];
            if (!isalnum(before) && before != '_' && !isalnum(after) && after != '_')
                return 1;
        }
    return 0;
}

void check_source(struct lesson *lesson, const struct workshop *workshop)
{
    char path[MAX_PATH], own[MAX_PATH], from[MAX_PATH] = "", *line = NULL;
    size_t room = 0;
    int stem = (int)strcspn(lesson->file, "."), number;
    snprintf(path, sizeof path, "%s/%.*s.i", workshop->work, stem, lesson->file);
    snprintf(own, sizeof own, "%s/%s", workshop->student, lesson->file);
    FILE *text = fopen(path, "r");
    while (text && lesson->compiles && getline(&line, &room, text) > 0) {
        if (sscanf(line, "# %d \"%511[^\"]\"", &number, from) == 2) {
            if (!may_include(from, workshop, lesson->file))
                refuse(lesson, "it includes %s; only the kit's and the system's headers may be included",
                       from);
        } else if (strcmp(from, own) == 0 && has_assembly(line))
            refuse(lesson, "%s contains assembly, which is not graded here", own);
    }
    if (text)
        fclose(text);
    else
        refuse(lesson, "%s could not be read back", path);
    free(line);
}
