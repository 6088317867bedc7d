#!/bin/sh
# Grade one variant of the solutions, for the tests: grade_one.sh BUILT OUT WANTED [GAP BODY | FILE REPLACEMENT]
# GRADE, ANSWERS and STUDENT_CC in the environment replace the grader, its answers and the compiler.
# OUT receives code/ (the lessons' files), grade/ (reports) and log. Ends with the grader's status.
set -u
built=$1 out=$2 wanted=$3
mkdir -p "$out/code" "$out/grade"
cp solutions/*.c "$out/code/"
if [ $# = 5 ]; then
    case $4 in
    *.c) rm -f "$out/code/$4" && cp "$5" "$out/code/$4" ;;
    *) file=$(ls solutions/"${4%%.*}"-*.c) && "$built/bin/gaps" fill "$file" "$4" "$5" "$out/code/$(basename "$file")" ;;
    esac || exit 9
fi
exec ${GRADE:-"$built/bin/grade"} "$wanted" "$out/code" "${ANSWERS:-grader/answers}" "$out/grade" "${STUDENT_CC:-cc -std=c11 -O1 -ffp-contract=fast -Ilessons}" lessons \
    "$built/obj/grader/pristine" "$built"/obj/grader/harness.o "$built"/obj/grader/guard.o "$built"/obj/grader/message.o \
    "$built"/obj/grader/shim*.o \
    "$built/libchisel.a" >"$out/log" 2>&1 </dev/null
