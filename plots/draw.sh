#!/bin/sh
# Draw figures: draw.sh FORMATS DATA OUT SCRIPT...
#   FORMATS  "png", or "png svg pdf", or "small" for pngs of half the size     DATA  where the CSV files are     OUT  where the pictures go
# A figure whose data are not there yet is left out. A picture appears whole or not at all. A film is always a gif.
set -u
formats=$1 data=$2 out=$3
shift 3
command -v gnuplot >/dev/null || {
    echo "plots: gnuplot is not installed, so there are no pictures; run: make setup" >&2
    exit 2
}
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
    grep -q '^# film' "$script" && wanted=gif
    for format in $wanted; do
        extension=$format
        [ "$format" = small ] && extension=png
        picture=$out/$name.$extension part=$out/.$name.$extension.$$.part
        LC_ALL=C.UTF-8 gnuplot -e "format='$format'; out=$(quoted "$part"); dir=$(quoted "$data")" "$script" >/dev/null 2>"$part.log" && is_whole "$part" &&
            mv "$part" "$picture" && rm -f "$part.log" && echo "$picture" || {
            echo "plots: gnuplot could not draw $picture: $(grep -v '^$' "$part.log" | tail -n 1)" >&2
            rm -f "$part" "$part.log"
            exit 2
        }
    done
done
