#!/bin/sh
# Run a lesson and draw its pictures: run.sh PROGRAM OUT FIGURE... -- SETTING...
# Ends with 0 when the program is done (0) or has come as far as the student (1); with 2 on an error.
set -u
program=$1 out=$2
shift 2
figures=
while [ "$1" != -- ]; do
    figures="$figures $1"
    shift
done
shift

# Yesterday's pictures must not stand for today's code; a saved network stays.
mkdir -p "$out" || exit 2
rm -f "$out"/*.csv "$out"/*.png "$out"/*.gif "$out"/*.part

"$program" OUT="$out" "$@"
status=$?
case $status in
0 | 1) ;;
2) exit 2 ;;
*)
    echo "$(basename "$program"): stopped by status $status; a crash in the code of a gap looks like this (try: gdb --args $program OUT=$out)" >&2
    exit 2
    ;;
esac

if [ -n "$figures" ]; then
    # shellcheck disable=SC2086
    pictures=$(plots/draw.sh png "$out" "$out" $figures) || exit 2
    [ -n "$pictures" ] && printf '\nPictures:\n%s\n' "$(echo "$pictures" | sed 's/^/  /')"
fi
[ $status = 0 ] || echo "$(basename "$program"): not finished; the next gap is named above (program status 1)"
