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
name=$(basename "$program")

mkdir -p "$out" && touch "$out/.started" || exit 2
"$program" OUT="$out" ${1+"$@"}
status=$?
case $status in
0 | 1) ;;
2) exit 2 ;;
126)
    echo "$name: the system does not let $program be executed; is this disk mounted noexec? Build elsewhere: make $name BUILD=/tmp/chisel" >&2
    exit 2
    ;;
130 | 141 | 143) exit $status ;;
*)
    echo "$name: stopped by status $status; the code of a gap crashed. To see where:" >&2
    echo "  make $name ${1+$*} BUILD=build/debug OPT=-O1 CFLAGS='-g -fsanitize=address'" >&2
    exit 2
    ;;
esac
# Yesterday's tables and pictures must not stand for today's code; a saved network stays.
find "$out" -maxdepth 1 -type f \( -name '*.csv' -o -name '*.png' -o -name '*.gif' \) ! -newer "$out/.started" -exec rm -f {} +

if [ -n "$figures" ]; then
    # shellcheck disable=SC2086
    pictures=$(sh plots/draw.sh png "$out" "$out" $figures) || exit 2
    [ -n "$pictures" ] && printf '\nPictures:\n%s\n' "$(echo "$pictures" | sed 's/^/  /')"
fi
[ $status = 0 ] || echo "$name: not finished; what is next stands above"
