#!/bin/sh
# Draw figures: sh plots/draw.sh FORMATS DATA OUT SCRIPT...
#   FORMATS  "png", or "png svg pdf", or "small" for pngs of half the size     DATA  where the CSV files are     OUT  where the pictures go
# A figure whose data are not there yet is left out. A picture appears whole or not at all. A film is always a gif. A format that this
# gnuplot cannot write is left out and named; the status is 2 if no format is left, or if a picture could not be drawn.
set -u
wrong() {
    echo "plots: $1" >&2
    exit 2
}
[ $# -ge 4 ] || wrong 'usage: sh plots/draw.sh FORMATS DATA OUT SCRIPT..., with FORMATS such as "png svg pdf" or "small"'
formats=$1 data=$2 out=$3
shift 3
[ -f plots/look.gp ] || wrong 'there is no plots/look.gp here; run this in the directory that holds plots/'
command -v gnuplot >/dev/null || wrong 'gnuplot is not installed, so there are no pictures; run: make setup'
mkdir -p "$out" || exit 2
[ -w "$out" ] || wrong "I may not write into $out; use another OUT"

part=
trap 'rm -f "$part" "$part.log"' EXIT
trap 'exit 130' HUP INT TERM

# Start-up files and variables of the user's own would change the figures. What remains finds programs, libraries, fonts and room for
# temporary files. HOME leads nowhere, because fontconfig reads settings there, but fonts that are installed there are still found.
home=${HOME:-/dev/null}
clean_gnuplot() {
    env -i PATH="$PATH" LC_ALL=C.UTF-8 HOME=/dev/null XDG_CACHE_HOME="${XDG_CACHE_HOME:-$home/.cache}" \
        XDG_DATA_HOME="${XDG_DATA_HOME:-$home/.local/share}" ${TMPDIR:+"TMPDIR=$TMPDIR"} ${LD_LIBRARY_PATH:+"LD_LIBRARY_PATH=$LD_LIBRARY_PATH"} \
        ${FONTCONFIG_PATH:+"FONTCONFIG_PATH=$FONTCONFIG_PATH"} ${FONTCONFIG_FILE:+"FONTCONFIG_FILE=$FONTCONFIG_FILE"} gnuplot -d "$@" </dev/null
}

# Why gnuplot ended with status $1 after it said $2.
reason() {
    said=$(printf '%s\n' "$2" | grep -v '^[[:space:]]*$' | tail -n 1)
    case $1 in
    0) echo "${said:-its file is not whole; is the disk full?}" ;;
    126 | 127) echo "it cannot be started${said:+ ($said)}; is it installed whole, executable, and on a disk that programs may run from?" ;;
    137) echo 'signal KILL ended it, as the system does when memory runs out; close other programs and try again' ;;
    129 | 1[3-9]? | 2??) echo "signal $(kill -l $(($1 - 128))) ended it" ;;
    *) echo "${said:-it ended with status $1 and said nothing}" ;;
    esac
}

# Its version and the kinds of file that it can write differ from one system to the next.
able=$(clean_gnuplot -e 'print GPVAL_VERSION, GPVAL_TERMINALS' 2>&1)
status=$?
[ $status = 0 ] || wrong "gnuplot does not work: $(reason $status "$able")"
version=$(echo "$able" | sed -n 's/^\([0-9][0-9]*\.[0-9]\) .*/\1/p')
case $version in
[0-4].* | 5.[01]) wrong "gnuplot $version is too old, so there are no pictures; install 5.2 or newer" ;;
esac
writes() {
    case $able in *" $1 "*) ;; *) return 1 ;; esac
}

# What look.gp is to draw for the format $1; nothing if this gnuplot cannot.
kind_of() {
    case $1 in
    png) if writes pngcairo; then echo png; elif writes png; then echo plain; fi ;;
    small) if writes pngcairo; then echo small; fi ;;
    pdf) if writes pdfcairo; then echo pdf; fi ;;
    svg | gif) if writes "$1"; then echo "$1"; fi ;;
    esac
}

missing() {
    case $1 in
    small) echo 'small png files like those of the lessons (it has no pngcairo)' ;;
    pdf) echo 'pdf files (it has no pdfcairo)' ;;
    *) echo "$1 files" ;;
    esac
}

left=
for format in $formats; do
    case $format in png | svg | pdf | small) ;; *) wrong "I do not know the format $format; there are png, svg, pdf and small" ;; esac
    [ -n "$(kind_of "$format")" ] && left="$left $format" && continue
    echo "plots: this gnuplot cannot write $(missing "$format"); install one built with cairo and gd (Debian: gnuplot-nox)" >&2
done
[ -n "$left" ] || exit 2

# The files that a script's first line says it needs are all there.
has_data() {
    for file in $(sed -n '1s/^# needs: //p' "$1"); do
        [ -f "$data/$file" ] || return 1
    done
}

# A single quote is doubled inside gnuplot's quotes.
quoted() {
    printf "'%s'" "$(printf %s "$1" | sed "s/'/''/g")"
}

# gnuplot does not tell when the disk was full.
is_whole() {
    [ -s "$1" ] && case $1 in *.svg.*) tail -c 40 "$1" | grep -q '</svg>' ;; esac
}

draw() { # SCRIPT FORMAT
    extension=$2
    [ "$2" = small ] && extension=png
    picture=$out/$(basename "$1" .gp).$extension part=$out/.$(basename "$1" .gp).$extension.$$.part
    clean_gnuplot -e "format='$(kind_of "$2")'; out=$(quoted "$part"); dir=$(quoted "$data")" "$1" >/dev/null 2>"$part.log"
    status=$?
    [ $status = 0 ] && is_whole "$part" && mv "$part" "$picture" ||
        wrong "gnuplot could not draw $picture: $(reason $status "$(cat "$part.log")")"
    rm -f "$part.log"
    echo "$picture"
}

for script in "$@"; do
    [ -f "$script" ] || wrong "there is no script $script"
    has_data "$script" || continue
    wanted=$left
    if grep -q '^# film' "$script"; then
        wanted=$(kind_of gif)
        [ -n "$wanted" ] || echo "plots: this gnuplot cannot write gif files, so a film is missing; install one built with gd (Debian: gnuplot-nox)" >&2
    fi
    for format in $wanted; do
        draw "$script" "$format"
    done
done
