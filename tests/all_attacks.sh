#!/bin/sh
# Grade every hostile or broken file, four at a time (many only wait): all_attacks.sh BUILT OUT. Each says in its comment (or in NAME.header beside it) where it
# belongs, what its first gap must be called, and which rung has to be there for it to be held. Prints what went otherwise; then
# "N attacks, N held, N skipped".
set -u
# One in EVERY of them (default 1: all).
chosen() {
    ls tests/attacks/*.c | LC_ALL=C awk -v every="${EVERY:-1}" 'NR % every == 0'
}
field() {
    sed -n "1,12s|^[/ ]*\*\{0,1\} *$1: *||p" "$2" | head -n 1 | sed 's/ *(.*//;s/ *\*\/ *$//;s/ *$//'
}
one() {
    built=$1 out=$2/$(basename "$3" .c) body=$3
    header=$body
    [ -f "${body%.c}.header" ] && header=${body%.c}.header
    place=$(field place "$header") state=$(field state "$header") needs=$(field needs "$header")
    case $place in
    *.c) gap=${place%%-*}.1 ;;
    *) gap=$place ;;
    esac
    case ${CHISEL_RUNGS:-}:$needs in
    plain:plain | plain:limits | landlock:* | bubblewrap:* | :*) ;;
    *) # it would do what it wants; one of them kills all that its user runs
        mkdir -p "$out" && touch "$out/skipped"
        return
        ;;
    esac
    sh tests/grade_one.sh "$built" "$out" "$gap" "$place" "$body"
    status=$?
    rungs=$(sed -n 's/.*student code ran behind: //p' "$out/log")
    case $needs:$rungs in
    plain:* | limits:*) ;;
    *:) ;; # a grader that fell names no rungs: no reason to skip
    landlock:*bubblewrap*) ;; # a jail does not show the files
    *) case $rungs in *"$needs"*) ;; *)
        touch "$out/skipped"
        return
        ;;
        esac ;;
    esac
    line=$(grep -E "^  $gap +[a-z_]" "$out/log" | sed "s/^  $gap *[a-z0-9_]* *//;s/ *[0-9]*\/[0-9]*.*//")
    case $line in
    "$state"*) good=yes ;;
    *) good=no ;;
    esac
    [ $status -le 1 ] && [ -f "$out/grade/results.json" ] || good=no
    # an attack that wants to stay calls itself by its own name
    ! cat /proc/[0-9]*/comm 2>/dev/null | grep -qxF "$(basename "$body" .c)" || good=left
    if [ $good = yes ]; then
        touch "$out/held"
        rm -rf "$out/code" "$out/grade"
    else
        [ $good = no ] || echo "$(basename "$body"): a process of its is left"
        echo "$(basename "$body"): status $status, gap $gap is '$line', must be '$state'"
    fi
}
[ "${CHISEL_RUNGS:-}:$(id -u)" != plain:0 ] || {
    echo "all_attacks: not as root on the plain rung" >&2
    exit 2
}
if [ $# = 3 ]; then
    one "$@"
    exit 0
fi
chosen | xargs -P 4 -n 1 sh "$0" "$1" "$2"
echo "$(chosen | wc -l) attacks, $(ls "$2" | while read -r name; do ls "$2/$name/held" 2>/dev/null; done | wc -l) held, $(ls "$2" | while read -r name; do ls "$2/$name/skipped" 2>/dev/null; done | wc -l) skipped"
