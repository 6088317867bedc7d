#include "kit/fail.h"
#include "kit/progress.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *name = "chisel";

void program_name(const char *path)
{
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
    void *array = count < 0 ? NULL : calloc(count ? (size_t)count : 1, size);
    if (!array)
        fail("out of memory for %ld items of %lu bytes; use a smaller setting", count, size);
    return array;
}
