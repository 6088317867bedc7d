#include "guess.h"

#include <stdio.h>
#include <string.h>

static int asking;
static char said[200];

void guess_on(int on)
{
    asking = on;
}

void guess(const char *question)
{
    int c;
    size_t length = 0;
    if (!asking)
        return;
    printf("\nYour guess first. %s ", question);
    fflush(stdout);
    while ((c = getchar()) != EOF && c != '\n')
        if (length + 1 < sizeof said && c >= ' ')
            said[length++] = (char)c;
    said[length] = '\0';
    if (c == EOF)
        putchar('\n');
}

void guess_again(void)
{
    if (*said)
        printf("(Your guess: %s)\n", said);
    *said = '\0';
}
