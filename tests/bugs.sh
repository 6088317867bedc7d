#!/bin/sh
# Run the lessons with one mistake woven into the solutions: bugs.sh BUILT OUT COMPILER MISTAKE...
# A MISTAKE is a file of tests/misconceptions, without its ending. OUT/MISTAKE receives lesson 3's tables and what each lesson printed;
# OUT/right, what the solutions themselves give. A mistake in the walk alone takes the right network instead of training the same again.
set -eu
built=$1 out=$2 compiler=$3
shift 3

weave() {
    mistake=$1 place=$2
    source=$(ls solutions/"${mistake%%.*}"-*.c)
    name=$(basename "$source" .c)
    "$built/bin/gaps" fill "$source" "${mistake%%-*}" "tests/misconceptions/$mistake.c" "$place/$name.c"
    $compiler -w -c "$place/$name.c" -o "$place/$name.o"
}

link() {
    place=$1 lesson=$2 objects=
    for object in "$built"/obj/solutions/[1-3]-*.o; do
        mine=$place/$(basename "$object")
        [ -f "$mine" ] || mine=$object
        objects="$objects $mine"
    done
    # shellcheck disable=SC2086
    $compiler "$built/obj/lessons/lesson$lesson.o" $objects "$built/libchisel.a" $(pkg-config --libs libpng) -lm -o "$place/lesson$lesson"
}

run() {
    place=$out/$1 network=
    rm -rf "$place" && mkdir -p "$place/tables"
    [ "$1" = right ] || weave "$1" "$place"
    case $1 in 2.6-* | 2.7-* | 3.3-* | 3.4-*) network=NETWORK=$out/right/tables/network.bin ;; esac
    for lesson in 1 2 3; do
        link "$place" $lesson
        # shellcheck disable=SC2086
        "$place/lesson$lesson" $([ $lesson = 3 ] && echo CHISEL=net THREADS=1 $network) OUT="$place/tables" >"$place/lesson$lesson.txt" || [ $? = 1 ]
    done
    [ -z "$network" ] || cp "$out/right/tables/loss.csv" "$place/tables/"
}

for mistake in "$@"; do
    run "$mistake"
done
