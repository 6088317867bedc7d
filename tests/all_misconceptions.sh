#!/bin/sh
# Grade every misconception, two at a time: all_misconceptions.sh BUILT OUT. Prints those that were not caught, or named as another one or
# not at all; then "N misconceptions, N caught, N named".
set -u
# One in EVERY of them (default 1: all).
chosen() {
    ls tests/misconceptions/*.c | LC_ALL=C awk -v every="${EVERY:-1}" 'NR % every == 0'
}
export BUILT=$1 OUT=$2
one() {
    body=$1 id=$(basename "$1" .c)
    gap=${id%%-*}
    sh tests/grade_one.sh "$BUILT" "$OUT/$id" "$gap" "$gap" "$body"
    status=$?
    [ $status = 1 ] || echo "$id: status $status, not caught"
    named=$(LC_ALL=C awk -v gap="$gap" '$1 == gap {print $2}' "$OUT/$id/grade/last")
    [ "$named" = "$id" ] && echo "$id" >"$OUT/$id/named" || echo "$id: named '$named'"
    [ $status = 1 ] && echo "$id" >"$OUT/$id/caught"
    rm -rf "$OUT/$id/code" "$OUT/$id/grade"
}
if [ $# = 3 ]; then
    one "$3"
    exit 0
fi
chosen | xargs -P 2 -n 1 sh "$0" "$1" "$2"
echo "$(chosen | wc -l) misconceptions, $(ls "$2"/*/caught | wc -l) caught, $(ls "$2"/*/named | wc -l) named"
