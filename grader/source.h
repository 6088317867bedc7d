/* What a student's file must be before and after the preprocessor, or it is not compiled. */
#ifndef SOURCE_H
#define SOURCE_H

#include "compile.h"

/* This lesson does not compile, and why: a format with one %s for `word`. */
void refuse(struct lesson *lesson, const char *format, const char *word);

/* A regular file of sane size that can be read; anything else is refused before the compiler sees it. A bonus lesson that
 * is not there, and a file that nobody wrote in, need no compiler: the pristine starter will do. */
void check_file(struct lesson *lesson, const struct workshop *workshop);

/* Look through the preprocessed text: every `# line "file"` must name a file that may be there, and the
 * student's own lines hold no assembly. What was checked is what is compiled. */
void check_source(struct lesson *lesson, const struct workshop *workshop);

#endif
