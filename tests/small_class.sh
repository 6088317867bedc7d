#!/bin/sh
# Grade a directory of submissions without make: small_class.sh BUILT IN OUT prints what grade_class says, then class.csv without the gaps.
# JOBS, GRADE, ANSWERS and STUDENT_CC in the environment replace what is meant by default.
set -u
built=$1 in=$2 out=$3
set -- "$built"/obj/grader/harness.o "$built"/obj/grader/guard.o "$built"/obj/grader/message.o "$built"/obj/grader/shim*.o "$built/libchisel.a"
SANDBOX=none "$built/bin/grade_class" "$in" "$out" "${JOBS:-2}" "$built/bin/grade_one" "${GRADE:-$built/bin/grade}" "${ANSWERS:-grader/answers}" \
    "${STUDENT_CC:-cc -std=c11 -O1 -ffp-contract=fast -Ilessons}" lessons "$built/obj/grader/pristine" "$@" 2>&1
status=$?
sed 's/^\([^,]*,[^,]*,[^,]*,[^,]*\),[^"]*"/\1 "/' "$out/class.csv" 2>/dev/null
exit $status
