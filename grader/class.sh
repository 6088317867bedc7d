#!/bin/sh
# Grade a class, then draw its figures: class.sh GRADE_CLASS SUBMISSIONS OUT JOBS REST...
set -u
out=$3
[ -n "$2" ] || {
    echo "grade-class: say where the submissions are: make grade-class SUBMISSIONS=dir" >&2
    exit 2
}
"$@"
status=$?
[ -f "$out/scores.csv" ] && [ $status != 130 ] && plots/draw.sh svg "$out" "$out" plots/class-scores.gp plots/class-gaps.gp >/dev/null
exit $status
