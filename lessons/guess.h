/* GUESS=1: a prediction before an experiment, and again beside its result. */
#ifndef GUESS_H
#define GUESS_H

/* Switch asking on or off (as it is at first: then the two functions below do nothing). */
void guess_on(int on);

/* Ask `question` and read one line from standard input. At its end, and for an empty line, there is no guess. */
void guess(const char *question);

/* Print what was guessed, once, beside the result that stands above. */
void guess_again(void);

#endif
