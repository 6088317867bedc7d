#!/bin/sh
# Run the grader and let make stay quiet: run.sh GRADE ARGUMENT...
# 0 all right, 1 graded but unfinished: both end well here. 3 is an internal error and 2 a wrong word: make shows those.
"$@"
status=$?
[ $status -le 1 ] && exit 0
[ $status -le 3 ] && exit $status
echo "grade: the grader itself was stopped (status $status); there is no score" >&2
exit 3
