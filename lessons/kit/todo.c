#define _POSIX_C_SOURCE 200809L
#include "kit/todo.h"
#include "kit/fail.h"
#include "kit/progress.h"

#include <setjmp.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static jmp_buf *way_back;

int came_through(void (*attempt)(void *context), void *context)
{
    jmp_buf here;
    way_back = &here;
    int stopped = setjmp(here);
    if (!stopped)
        attempt(context);
    way_back = NULL;
    return !stopped;
}

enum { LINES = 40, WIDTH = 256 };

/* The contract is the last comment above the gap that starts with the gap's number. */
static int read_contract(char contract[LINES][WIDTH], const char *gap, const char *file, int line)
{
    char start[64];
    snprintf(start, sizeof start, "/* %s ", gap);
    FILE *source = fopen(file, "r");
    char text[WIDTH];
    int kept = 0, inside = 0;
    for (int i = 1; source && i < line && fgets(text, sizeof text, source); i++) {
        text[strcspn(text, "\r\n")] = '\0';
        if (strncmp(text, start, strlen(start)) == 0) {
            kept = 0;
            inside = 1;
        }
        if (inside && kept < LINES)
            memcpy(contract[kept++], text, sizeof text);
        if (strstr(text, "*/"))
            inside = 0;
    }
    if (source)
        fclose(source);
    return kept;
}

/* The words of one comment line, without its border. */
static const char *inside_border(char *text)
{
    char *end = strstr(text, "*/");
    if (end)
        *end = '\0';
    return text + (strlen(text) < 3 ? strlen(text) : 3); /* the border is three wide */
}

void todo(const char *gap, const char *file, int line)
{
    static atomic_flag told = ATOMIC_FLAG_INIT;
    if (way_back)
        longjmp(*way_back, 1);
    while (
        atomic_flag_test_and_set(&told)) /* another thread met a gap first, and is about to end the program */
        pause();
    static char contract[LINES][WIDTH];
    progress_clear();
    printf("\nNext: gap %s, %s:%d\n", gap, file, line);
    int lines = read_contract(contract, gap, file, line);
    for (int i = 0; i < lines; i++)
        printf("    %s\n", inside_border(contract[i]));
    fflush(stdout);
    exit(STATUS_UNFINISHED);
}
