#define _XOPEN_SOURCE 700
#include "source.h"
#include "kit/outfile.h"
#include "text.h"

#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MAX_PATH = 4096, MAX_SOURCE = 1 << 20 };

void refuse(struct lesson *lesson, const char *format, const char *word)
{
    lesson->compiles = 0;
    snprintf(lesson->message, sizeof lesson->message, format, word);
}

/* Byte for byte what was handed out? Then its object is there already. */
static int is_pristine(const char *path, const struct lesson *lesson, const struct workshop *workshop)
{
    char handed_out[MAX_PATH];
    FILE *a = fopen(path, "rb"), *b = fopen(join_path(handed_out, workshop->pristine, lesson->file), "rb");
    int same = a && b, c = 0;
    while (same && c != EOF)
        same = (c = fgetc(a)) == fgetc(b);
    if (a)
        fclose(a);
    if (b)
        fclose(b);
    return same;
}

/* The compiler would blame the first line, and not say why. */
static void check_text(struct lesson *lesson, const char *path)
{
    static unsigned char bytes[MAX_SOURCE + 1];
    char text[MAX_PATH + 200];
    FILE *file = fopen(path, "rb");
    if (!file)
        return;
    enum encoding encoding = text_encoding(bytes, fread(bytes, 1, sizeof bytes, file));
    fclose(file);
    snprintf(text, sizeof text, "%s is %s, which compilers do not read; save it as UTF-8", path,
             encoding_name(encoding));
    if (encoding != PLAIN_TEXT)
        refuse(lesson, "%s", text);
}

void check_file(struct lesson *lesson, const struct workshop *workshop)
{
    char path[MAX_PATH];
    struct stat status;
    join_path(path, workshop->student, lesson->file);
    lesson->compiles = lesson->wanted;
    if (!lesson->wanted)
        return;
    if (access(path, F_OK) != 0 && errno == ENOENT) /* the same as untouched */
        lesson->wanted = lesson->compiles = 0;
    else if (stat(path, &status) != 0 || access(path, R_OK) != 0)
        refuse(lesson, "%s is missing or cannot be read", path);
    else if (!S_ISREG(status.st_mode))
        refuse(lesson, "%s is not a regular file", path);
    else if (status.st_size > MAX_SOURCE)
        refuse(lesson, "%s is larger than a megabyte", path);
    else if (is_pristine(path, lesson, workshop))
        lesson->wanted = lesson->compiles = 0;
    else
        check_text(lesson, path);
}

static int starts_with(const char *text, const char *start)
{
    return strncmp(text, start, strlen(start)) == 0;
}

static int ends_with(const char *text, const char *end)
{
    size_t length = strlen(text), wanted = strlen(end);
    return length > wanted && strcmp(text + length - wanted, end) == 0;
}

/* May a student's file draw from there? Itself, the kit's headers, and what the compiler brings. */
static int may_include(const char *path, const char *own, const struct workshop *workshop)
{
    char kit[MAX_PATH];
    join_path(kit, workshop->kit, "");
    if (ends_with(path, "//"))
        return 1; /* with -g, gcc notes the working directory like this; no file can be named so */
    return strcmp(path, own) == 0 || path[0] == '<' || is_of_toolchain(&workshop->toolchain, path) ||
           (starts_with(path, kit) && !strstr(path + strlen(kit), "../"));
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

/* What the preprocessor left: its notes say where each line comes from, `# 12 "file" 1` on the way into a file and 2 on the way
 * out. A note that is neither and names another file is a student's #line. */
void check_source(struct lesson *lesson, const struct workshop *workshop)
{
    char path[MAX_PATH], own[MAX_PATH], from[MAX_PATH], name[96], *line = NULL;
    size_t room = 0;
    int number, depth = 0, flag;
    snprintf(name, sizeof name, "%.*s.i", (int)strcspn(lesson->file, "."), lesson->file);
    join_path(path, workshop->work, name);
    join_path(own, workshop->student, lesson->file);
    FILE *text = fopen(path, "r");
    while (text && lesson->compiles && getline(&line, &room, text) > 0) {
        flag = 0;
        if (sscanf(line, "# %d \"%4095[^\"]\" %d", &number, from, &flag) >= 2) {
            depth += flag == 1 ? 1 : flag == 2 ? -1 : 0;
            if (!may_include(from, own, workshop))
                refuse(lesson, "it includes %s; only the kit's and the system's headers may be included",
                       from);
            else if (depth <= 0 && flag == 0 && from[0] != '<' && strcmp(from, own) != 0 &&
                     !ends_with(from, "//"))
                refuse(lesson, "it says by #line that it is %s; take that out", from);
        } else if (depth <= 0 && has_assembly(line))
            refuse(lesson, "%s contains assembly, which is not graded here", own);
    }
    if (text)
        fclose(text);
    else
        refuse(lesson, "%s could not be read back", path);
    free(line);
}
