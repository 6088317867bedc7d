#!/bin/sh
# Grade every right answer that is written differently, two at a time: all_alternatives.sh BUILT OUT. Prints those that did not get full
# marks; then "N alternatives, N right".
set -u
# One in EVERY of them (default 1: all).
chosen() {
    ls tests/alternatives/*.c | LC_ALL=C awk -v every="${EVERY:-1}" 'NR % every == 0'
}
if [ $# = 3 ]; then
    body=$3 id=$(basename "$3" .c)
    case $id in
    *.*) wanted=${id%%-*} place=$wanted ;;
    *) wanted=${id%%-*} place=$(basename solutions/"$wanted"-*.c) ;;
    esac
    sh tests/grade_one.sh "$1" "$2/$id" "$wanted" "$place" "$body" && touch "$2/$id/right" || {
        echo "$id: status $?"
        grep -A3 'First' "$2/$id/log"
    }
    rm -rf "$2/$id/code" "$2/$id/grade"
    exit 0
fi
chosen | xargs -P 2 -n 1 sh "$0" "$1" "$2"
echo "$(chosen | wc -l) alternatives, $(ls "$2"/*/right | wc -l) right"
