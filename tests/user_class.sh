#!/bin/sh
# Four submissions graded without make: user_class.sh BUILT OUT prints what grade_class says, then class.csv.
set -u
built=$1 out=$2
mkdir -p "$out/in/right" "$out/in/untouched" "$out/in/hostile"
cp solutions/*.c "$out/in/right/" && cp grader/pristine/*.c "$out/in/untouched/" && cp solutions/*.c "$out/in/hostile/"
cp tests/attacks/daemon.c "$out/in/hostile/1-schedule.c" && ln -s /etc/passwd "$out/in/link"
set -- "$built"/obj/grader/harness.o "$built"/obj/grader/guard.o "$built"/obj/grader/message.o "$built"/obj/grader/shim*.o "$built/libchisel.a"
"$built/bin/grade_class" "$out/in" "$out/graded" 2 "$built/bin/grade_one" "$built/bin/grade" grader/answers \
    'cc -std=c11 -O1 -ffp-contract=fast -Ilessons' lessons "$built/obj/grader/pristine" "$@" 2>&1
status=$?
cut -d, -f1-4 "$out/graded/class.csv" 2>/dev/null
exit $status
