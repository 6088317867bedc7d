#!/bin/sh
# Open gdb in the student's function with the input that failed: debug.sh GAP NAME-OF-FUNCTION WORK
set -u
gap=$1 function=$2 work=$3
command -v gdb >/dev/null || {
    echo "debug: gdb is not installed (package gdb)" >&2
    exit 2
}
[ -f "$work/request" ] && [ -x "$work/harness" ] || {
    echo "debug: no test of gap $gap was built" >&2
    exit 2
}
grep -q '"not compiling"' "$work/../results.json" && exit 2 # as the grade above says
echo "Stopping in $function, with the first input that failed (or the first one). n: next line, p x: print x, bt: where am I, q: quit."
exec gdb -q -ex "set confirm off" -ex "set startup-with-shell on" -ex "break $function" -ex "run 3<'$work/request' 4>/dev/null" "$work/harness"
