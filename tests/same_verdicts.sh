#!/bin/sh
# Does another build run, and judge as this machine's own does, on the committed answers? Its kit suite, its lessons 1 to 3, shortened,
# and its verdicts on 40 mistakes and 20 unusual right answers: same_verdicts.sh BUILT THEIRS OUT [short]
# STUDENT_CC is the compiler for their test programs. Prints the counts; status 1 if anything differs.
set -eu
built=$1 theirs=$2 out=$3 every_mistake=11 every_alternative=3
[ "${4:-}" = '' ] || every_mistake=60 every_alternative=20
CHISEL_BUILT=$theirs "$theirs/bin/tests" kit
for lesson in '1 T=100' '2 T=100' '3 T=100 STEPS=60'; do
    # shellcheck disable=SC2086
    "$theirs"/bin/lesson$lesson OUT="$out" >"$out/lesson.txt"
done
verdicts() { # BUILT OUT
    rm -rf "$2" && mkdir -p "$2"
    EVERY=$every_mistake sh tests/all_misconceptions.sh "$1" "$2/mistakes"
    EVERY=$every_alternative sh tests/all_alternatives.sh "$1" "$2/alternatives"
}
verdicts "$theirs" "$out/theirs" | LC_ALL=C sort >"$out/theirs.txt"
(
    unset STUDENT_CC CHISEL_SLOWER
    verdicts "$built" "$out/ours" | LC_ALL=C sort >"$out/ours.txt"
)
tail -n 2 "$out/theirs.txt"
diff "$out/ours.txt" "$out/theirs.txt"
