/* What grade_one leaves behind for one submission: the log in OUT/results, and in OUT/feedback what is for the student and the
 * platforms. What failed on this machine is no score: it leaves the reason, and no file that a platform could take for a grade. */
#ifndef FEEDBACK_H
#define FEEDBACK_H

#include "intake.h"

struct outcome {
    const struct intake *taken;
    const char *key, *work, *code, *feedback, *result; /* directories, and the log's path */
    char report[4096];                                 /* feedback/report.txt */
    char reason[600];                                  /* why there is no score, or "" */
};

/* Begin the report: why the submission was refused, or what its author should know. The grader's words follow. */
void begin_report(struct outcome *outcome);

/* There is no score, for this reason: a line of text. */
void keep_reason(struct outcome *outcome, const char *text);

/* Why the grader found no score: its own words in the report, or how it ended (a status as from waitpid). */
void find_reason(struct outcome *outcome, int status);

/* Write all of it; what an earlier run left is replaced or removed. */
void leave_feedback(struct outcome *outcome);

#endif
