#!/bin/sh
# Draw figures: sh plots/draw.sh FORMATS DATA OUT SCRIPT...
#   FORMATS  "png", or "png svg pdf", or "small" for pngs of half the size     DATA  where the CSV files are     OUT  where the pictures go
# A figure whose data are not there yet is left out. A picture appears whole or not at all. A film is always a gif.
set -u
if [ $# -lt 4 ]; then
    sed -n '2,4s/^# //p' "$0" >&2
    exit 2
fi
formats=$1 data=$2 out=$3
shift 3
stop() {
    echo "plots: $1" >&2
    exit 2
}
gnuplot=$(command -v gnuplot) || stop 'gnuplot is not installed, so there are no pictures; run: make setup'

# Without the user's own start-up file and settings: a figure is the same for everybody.
plain_gnuplot() {
    env -i HOME="${HOME:-/}" PATH="$PATH" TMPDIR="${TMPDIR:-/tmp}" LC_ALL=C.UTF-8 "$gnuplot" -d "$@"
}

# Why gnuplot ended with this status, where that is not its own complaint.
why() {
    case $1 in
    126) echo 'gnuplot was found, but the system does not let it be executed (its permissions, or a disk mounted noexec)' ;;
    127) echo 'gnuplot was found, but cannot be started: a library that it needs is missing' ;;
    129 | 1[3-5]?) echo "gnuplot was stopped by signal $(($1 - 128)); is there enough memory?" ;;
    *) grep -v '^$' "$2" | tail -n 1 ;;
    esac
}

# "5.4 canvas pngcairo ...": which gnuplot this is, and what it can draw.
asked=$(mktemp) || exit 2
plain_gnuplot -e 'print GPVAL_VERSION, " ", GPVAL_TERMINALS' >"$asked" 2>&1
status=$?
able=$(tail -n 1 "$asked") words=$(why $status "$asked")
rm -f "$asked"
[ $status = 0 ] || stop "gnuplot does not work here: $words"
LC_ALL=C awk -v version="${able%% *}" 'BEGIN {exit version < 5.2}' ||
    stop "gnuplot ${able%% *} is too old; 5.2 or a later one is needed (Debian: gnuplot-nox)"
can() {
    case " $able " in *" $1 "*) return 0 ;; esac
    return 1
}
# Without Cairo the older terminal draws pngs, less smoothly.
png=pngcairo
can pngcairo || png=png
for format in $formats; do
    case $format in png | small) needed=$png ;; pdf) needed=pdfcairo ;; *) needed=$format ;; esac
    can $needed || stop "this gnuplot cannot draw $format; install one that has the terminal $needed (Debian: gnuplot-nox)"
done
mkdir -p "$out" || exit 2

# The files that a script's first line says it needs are all there.
has_data() {
    for file in $(sed -n '1s/^# needs: //p' "$1"); do
        [ -f "$data/$file" ] || return 1
    done
}

part=
trap 'rm -f "$part" "$part.log"' EXIT
trap 'exit 130' INT TERM

# A single quote is doubled inside gnuplot's quotes.
quoted() {
    printf "'%s'" "$(printf %s "$1" | sed "s/'/''/g")"
}

# gnuplot does not tell when the disk was full.
is_whole() {
    [ -s "$1" ] && case $1 in *.svg.*) tail -c 40 "$1" | grep -q '</svg>' ;; esac
}

for script in "$@"; do
    has_data "$script" || continue
    name=$(basename "$script" .gp)
    wanted=$formats
    if grep -q '^# film' "$script"; then
        wanted=gif
        can gif || { echo "plots: this gnuplot makes no films (it lacks the terminal gif), so there is no $name.gif" >&2 && continue; }
    fi
    for format in $wanted; do
        extension=$format
        [ "$format" = small ] && extension=png
        picture=$out/$name.$extension part=$out/.$name.$extension.$$.part
        plain_gnuplot -e "format='$format'; png='$png'; out=$(quoted "$part"); dir=$(quoted "$data")" "$script" >/dev/null 2>"$part.log"
        status=$?
        [ $status = 0 ] && is_whole "$part" && mv "$part" "$picture" && rm -f "$part.log" && echo "$picture" || {
            echo "plots: gnuplot could not draw $picture: $(why $status "$part.log")" >&2
            rm -f "$part" "$part.log"
            exit 2
        }
    done
done
