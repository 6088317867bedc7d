/* Which processor the kit was compiled for. */
#ifndef PROCESSOR_H
#define PROCESSOR_H

/* NULL, or the name of a set of instructions that the compiler was allowed to use and this processor lacks: what was built on
 * one machine with -march=native does not run on every other. */
const char *processor_lacks(void);

#endif
