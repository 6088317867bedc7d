#define _POSIX_C_SOURCE 200809L
#include "kit/fail.h"
#include "kit/progress.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char *name = "chisel";

/* What was printed must have arrived: a full disk is not a success. */
static void check_stdout(void)
{
    if (fflush(stdout) != 0 || ferror(stdout)) {
        fprintf(stderr, "%s: standard output could not be written\n", name);
        _exit(STATUS_USAGE);
    }
}

void program_name(const char *path)
{
    atexit(check_stdout);
    const char *slash = strrchr(path, '/');
    name = slash ? slash + 1 : path;
}

static void print_message(const char *format, va_list arguments)
{
    progress_clear();
    fflush(stdout);
    fprintf(stderr, "%s: ", name);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
}

void warn(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    print_message(format, arguments);
    va_end(arguments);
}

void fail(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    print_message(format, arguments);
    va_end(arguments);
    exit(STATUS_USAGE);
}

void *new_array(long count, unsigned long size)
{
    enum { LINE = 64 }; /* a vector that straddles two cache lines costs two loads */
    size_t bytes = ((size_t)count * size / LINE + 1) * LINE;
    void *array = count < 0 || bytes / size < (size_t)count ? NULL : aligned_alloc(LINE, bytes);
    if (!array)
        fail("out of memory for %ld items of %lu bytes; use a smaller setting", count, size);
    return memset(array, 0, bytes);
}
