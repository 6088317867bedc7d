/* Chromium without a window, driven through its debugging pipe: messages of JSON, each ended by a zero byte. */
#ifndef BROWSER_H
#define BROWSER_H

#include <stdio.h>
#include <sys/types.h>

struct browser {
    pid_t pid;
    FILE *to, *from;
    char session[128];
    int calls, loaded;
    int errors;       /* exceptions, console errors and failed loads since the last browser_open */
    char error[1024]; /* the last of them */
};

/* Start one with a profile of its own in `profile`, an empty directory. Fails the test if it does not start. */
void browser_start(struct browser *browser, const char *profile);

/* Open a file and wait until it is loaded. */
void browser_open(struct browser *browser, const char *path);

/* Press and release a key ("ArrowRight", 39). */
void browser_key(struct browser *browser, const char *key, int code);

/* The value of a JavaScript expression, as text. */
void browser_value(struct browser *browser, char *text, size_t size, const char *expression);

void browser_stop(struct browser *browser);

#endif
