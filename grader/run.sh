#!/bin/sh
# Run the grader and let make stay quiet: run.sh OUT GRADE ARGUMENT...   One at a time for each OUT: a second one, beside make watch
# say, waits until the first is done.
# 0 all right, 1 graded but unfinished: both end well here. 3 is an internal error and 2 a wrong word: make shows those.
set -u
lock=$1.lock
shift
mkdir -p "${lock%/*}" || exit 2
turns=0
until mkdir "$lock" 2>/dev/null; do
    [ -d "$lock" ] || { # it cannot be made at all: the system's own word
        mkdir "$lock" && break
        exit 2
    }
    holder=$(cat "$lock/pid" 2>/dev/null)
    # its holder was killed, or was killed before it could say who it is
    if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null || [ -z "$holder" ] && [ $turns -ge 20 ]; then
        rm -rf "$lock"
        continue
    fi
    [ $turns != 10 ] || echo "grade: another one is at work here (process $holder); waiting for it. If there is none, remove $lock" >&2
    turns=$((turns + 1))
    sleep 0.1
done
trap 'rm -rf "$lock"' EXIT
trap 'exit 130' INT TERM
echo $$ >"$lock/pid"
"$@"
status=$?
[ $status -le 1 ] && exit 0
[ $status -le 3 ] && exit $status
echo "grade: the grader itself was stopped (status $status); there is no score" >&2
exit 3
