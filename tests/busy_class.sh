#!/bin/sh
# A class on a busy machine: eight hand-ins that fork 22 spinning processes in every gap, beside sixteen right ones, which must all keep
# every point. tests/busy_class.sh BUILT OUT [COMMAND...], where COMMAND starts make, say: nice -n 19, or taskset -c 0; JOBS is in
# the environment, and SPIN may name fewer of the solutions in which they spin (all of them keep two cores busy for 8 minutes). Prints a line for whoever lost points; status 1 if somebody did.
set -eu
built=$1 out=$2
shift 2
rm -rf "$out" && mkdir -p "$out/class"
for i in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16; do
    mkdir "$out/class/right$i"
    # each has a different text, so that none is graded as another's copy
    for file in solutions/*.c; do
        { cat "$file" && echo "/* $i */"; } >"$out/class/right$i/$(basename "$file")"
    done
done
# each gap's function starts its processes, and spins with them
for i in 1 2 3 4 5 6 7 8; do
    mkdir "$out/class/spins$i"
    for file in ${SPIN:-solutions/*.c}; do
        {
            printf 'extern int fork(void);\nstatic void spin(void) /* %s */\n{\n' $i
            printf '    for (int i = 0; i < 22 && fork() > 0; i++)\n        ;\n    for (volatile int turns = 0;; turns = 0)\n        ;\n}\n'
            LC_ALL=C awk '{print} /\/\/> gap/ {print "    spin();"}' "$file"
        } >"$out/class/spins$i/$(basename "$file")"
    done
done
"$@" make -s grade-class CODE=solutions SUBMISSIONS="$out/class" OUT="$out/marks" JOBS="${JOBS:-10}" >"$out/log" 2>&1 || {
    cat "$out/log"
    exit 1
}
LC_ALL=C awk -F, '$1 ~ /^right/ {rows++; if ($2 == "graded" && $3 == 100 && $4 == 48) kept++; else print $1 ": " $2 ", " $3 " + " $4}
    END {print kept + 0 " of 16 right hand-ins keep 100 + 48"; exit kept != 16 || rows != 16}' "$out/marks/class.csv"
