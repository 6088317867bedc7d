/* A line that shows how far long work has come. On a terminal it redraws itself; in a pipe it stays silent. */
#ifndef KIT_PROGRESS_H
#define KIT_PROGRESS_H

/* Show that `done` of `total` units of `what` are finished, with the time left; done = total ends the line. */
void progress(const char *what, long done, long total);

/* Wipe a line in progress, so that something else can be printed. */
void progress_clear(void);

/* Seconds on a clock that never goes back. */
double seconds(void);

/* Escape sequences are welcome: stream is a terminal, TERM is not dumb, NO_COLOR is not set. The one colour
 * decision. */
int colour_wanted(int file_descriptor);

#endif
