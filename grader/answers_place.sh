#!/bin/sh
# Where new answers go: answers_place.sh SEED ANSWERS PUBLIC, before they are made, refuses a place from which students would get
# them, and makes the place; answers_place.sh list ANSWERS, afterwards, writes their list.
set -eu
if [ "$1" = list ]; then
    (cd "$2" && ls ./*.txt | sed 's/.*\///;s/\.txt$//' | LC_ALL=C sort >list)
    exit 0
fi
seed=$1 answers=$2 public=$3
wrong() {
    echo "answers: $1" >&2
    exit 2
}
[ -n "$answers" ] || wrong "ANSWERS= is empty: name a directory for them"
made=1
[ ! -d "$answers" ] || made=0
mkdir -p "$answers" || exit 2
real=$(cd "$answers" && pwd -P) here=$(pwd -P)
if [ "$real" = "$(cd "$public" && pwd -P)" ]; then
    [ "$seed" = 1 ] || wrong "$public goes to the students; draw secret answers into a directory of their own: make answers SEED=$seed ANSWERS=secret"
    exit 0
fi
# What the student kit copies.
case $real/ in
"$here"/lessons/* | "$here"/starter/* | "$here"/plots/* | "$here"/grader/*)
    [ $made = 0 ] || rmdir "$answers"
    wrong "ANSWERS=$answers lies where the student kit is packed from; take another place, such as ANSWERS=secret" ;;
esac
others=$(find "$real/." ! -name . ! -name '*.txt' ! -name list ! -name .gitignore | head -n 1)
[ -z "$others" ] || wrong "ANSWERS=$answers holds other files (${others##*/}); name an empty or a new directory"
[ -f "$answers/.gitignore" ] || echo '*' >"$answers/.gitignore" # no `git add .` publishes them
