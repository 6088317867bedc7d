/* A class: its submissions, and what became of them. */
#ifndef CLASS_H
#define CLASS_H

struct submission {
    char *path;
    char *
        id; /* the name in the directory, every byte that is not a letter, a digit, '.', '_' or '-' written as %XX */
};

struct class
{
    struct submission *submission;
    int count;
};

/* Every entry of a directory, hidden ones apart, in the order of their bytes. Fails if it cannot be read. */
struct class class_read(const char *directory);

/* Write out/class.csv, out/class.html and the figures' tables from out/results. Returns how many have no result, or one
 * that is an internal error. */
int class_report(const struct class *class, const char *answers, const char *out);

#endif
