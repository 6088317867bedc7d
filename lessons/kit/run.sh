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
# Only a crash is blamed on a gap. A shell says 128 + the signal.
stopped() {
    echo "$name: $1" >&2
    exit 2
}
case $status in
0 | 1) ;;
2) exit 2 ;;
129 | 130 | 141 | 143) exit $status ;;
126 | 127) stopped "$program cannot be started (the reason stands above); if no program may run from that disk, build on another: BUILD=/tmp/chisel" ;;
132) stopped 'signal ILL ended it: it was built for another processor, or with other flags; run make clean, and try again' ;;
137) stopped 'signal KILL ended it, as the system does when memory runs out; close other programs, or use smaller settings' ;;
152 | 153) stopped "signal $(kill -l $((status - 128))) ended it: a limit of this shell was reached; ulimit -a shows the limits" ;;
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
    pictures=$(sh plots/draw.sh png "$out" "$out" $figures) || {
        status=$?
        case $status in 2 | 130) exit $status ;; esac
        stopped "the pictures are not drawn: plots/draw.sh was stopped by status $status"
    }
    [ -n "$pictures" ] && printf '\nPictures:\n%s\n' "$(echo "$pictures" | sed 's/^/  /')"
fi
[ $status = 0 ] || echo "$name: not finished; what is next stands above"
