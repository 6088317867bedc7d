#!/bin/sh
# Open a debugger in the student's function with the input that failed: debug.sh GAP NAME-OF-FUNCTION WORK
# It takes gdb, or lldb where there is no gdb.
set -u
gap=$1 function=$2 work=$3
if command -v gdb >/dev/null; then
    debugger=gdb
elif command -v lldb >/dev/null; then
    debugger=lldb
else
    echo "debug: neither gdb nor lldb is installed; install the package gdb (on a Mac, xcode-select --install brings lldb)" >&2
    exit 2
fi
[ -f "$work/request" ] && [ -x "$work/harness" ] || {
    echo "debug: no test of gap $gap was built" >&2
    exit 2
}
grep -q '"not compiling"' "$work/../results.json" && exit 2 # as the grade above says
echo "Stopping in $function, with the first input that failed (or the first one). n: next line, p x: print x, bt: where am I, q: quit."
[ $debugger = lldb ] ||
    exec gdb -q -ex "set confirm off" -ex "set startup-with-shell on" -ex "break $function" -ex "run 3<'$work/request' 4>/dev/null" "$work/harness"
# lldb starts a program with three descriptors and no more: the harness opens its other two when it stands in main.
exec lldb -o 'breakpoint set --one-shot true --name main' -o run \
    -o "expression -- (int)dup2((int)open(\"$work/request\", 0), 3)" -o 'expression -- (int)dup2((int)open("/dev/null", 1), 4)' \
    -o "breakpoint set --name $function" -o continue "$work/harness"
