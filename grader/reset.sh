#!/bin/sh
# Start a lesson again, or take that back; nothing is ever lost.
#   reset.sh reset LESSON CODE PRISTINE    keep a dated copy in CODE/.undo, then put the untouched starter in its place
#   reset.sh undo LESSON CODE              swap the newest copy back in (what it replaces becomes the newest copy)
# LESSON may be empty for undo: then the newest copy of any lesson.
set -u
what=$1 lesson=$2 code=$3
case $lesson in
[1-9]) ;;
"") [ "$what" = undo ] || {
    echo "reset: say which lesson: make reset LESSON=2" >&2
    exit 2
} ;;
*)
    echo "$what: LESSON=$lesson: use 1 to 5" >&2
    exit 2
    ;;
esac
mkdir -p "$code/.undo" || exit 2

# A name that does not exist yet, sorted by time.
copy_name() {
    stamp=$(date +%Y%m%d-%H%M%S) n=0
    while [ -e "$code/.undo/$stamp-$n-$1" ]; do n=$((n + 1)); done
    echo "$code/.undo/$stamp-$n-$1"
}

if [ "$what" = reset ]; then
    pristine=$(ls "$4/$lesson"-*.c 2>/dev/null) || {
        echo "reset: there is no untouched starter of lesson $lesson in $4" >&2
        exit 2
    }
    name=$(basename "$pristine")
    if [ -f "$code/$name" ]; then
        copy=$(copy_name "$name")
        cp -p "$code/$name" "$copy" || exit 2
        echo "Kept your $code/$name as $copy"
    fi
    cp "$pristine" "$code/$name.part" && mv "$code/$name.part" "$code/$name" || exit 2
    echo "$code/$name is the untouched starter again. To take that back: make undo LESSON=$lesson"
else
    newest=$(ls "$code/.undo" | grep -E -- "-[0-9]+-${lesson:-[1-9]}-.*\.c$" | LC_ALL=C sort | tail -n 1)
    [ -n "$newest" ] || {
        echo "undo: there is nothing to take back${lesson:+ for lesson $lesson}"
        exit 0
    }
    name=$(echo "$newest" | sed 's/^[0-9]*-[0-9]*-[0-9]*-//')
    [ ! -f "$code/$name" ] || cp -p "$code/$name" "$code/.undo/.swap" || exit 2
    mv "$code/.undo/$newest" "$code/$name" || exit 2
    echo "$code/$name is back as it was in $newest"
    if [ -f "$code/.undo/.swap" ]; then
        copy=$(copy_name "$name")
        mv "$code/.undo/.swap" "$copy"
        echo "What it replaced is kept as $copy"
    fi
fi
