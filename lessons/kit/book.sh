#!/bin/sh
# The lessons as a book of plain pages that open from disk: book.sh EDITION RUNS OUT PAGE.md...   Needs pandoc.
# RUNS holds data (what the lessons wrote), gallery and figures (SVG). The instructor edition adds what stands behind each gap.
set -eu
edition=$1 runs=$2 out=$3
shift 3
command -v pandoc >/dev/null || {
    echo "book: pandoc is not installed; run: make setup" >&2
    exit 2
}
case $edition in
student | instructor) ;;
*)
    echo "book: EDITION=$edition: use student or instructor" >&2
    exit 2
    ;;
esac
rm -rf "$out.part"
mkdir -p "$out.part/figures" "$out.part/live"
cp lessons/book.css lessons/book.js "$out.part/"
cp "$runs"/data/rung-*.png "$runs"/data/denoise-input.png "$runs"/data/denoise-guess-*.png "$runs"/data/denoise-rebuilt-*.png "$out.part/live/"

# A film's blocks, one frame a line: t x y x y ...
film() {
    LC_ALL=C awk -F, 'NR > 1 && NF == 0 {fresh = 1; next} NR > 1 {
        if (NR == 2 || fresh) {if (NR > 2) print ""; printf "%d", $1; fresh = 0}
        printf " %.2f %.2f", $2, $3} END {print ""}' "$1"
}
{
    echo '"use strict"; /* written by the lessons in C */'
    echo 'const tables = {'
    for table in staircase denoise; do
        printf '"%s": `' $table
        cat "$runs/data/$table.csv"
        echo '`,'
    done
    for walk in walk-10:10 walk-50:50 walk:1000; do
        printf '"walk-%s": `' "${walk#*:}"
        film "$runs/data/${walk%:*}.csv"
        echo '`,'
    done
    echo '};'
} >"$out.part/data.js"

convert() {
    pandoc --from=markdown --to=html5 --standalone --mathml --highlight-style=tango --css=book.css --metadata lang=en "$@"
}
echo '<script src="data.js"></script><script src="book.js"></script>' >"$out.part/live.html"
for page in "$@"; do
    name=$(basename "$page" .md)
    grep -ohE 'figures/[a-z0-9-]+' "$page" | while read -r figure; do
        cp "$runs/$figure.svg" "$out.part/figures/"
    done
    if [ "$edition" = instructor ]; then sh tests/behind_gaps.sh "$page"; else cat "$page"; fi |
        sed 's/\(([0-9]-[a-z]*\)\.md/\1.html/g; s/(glossary\.md/(glossary.html/g; s/\(figures\/[a-z0-9-]*\)\.png/\1.svg/g' |
        convert --toc --toc-depth=2 --include-after-body="$out.part/live.html" \
            --metadata pagetitle="Chisel: $(sed -n 's/^# //p' "$page" | head -n 1)" --output "$out.part/$name.html"
done
{
    echo '# Chisel'
    echo 'Diffusion models, carved by hand in C.'
    [ "$edition" = student ] || echo 'Instructor edition: each gap with its solution, points, common mistakes and a note.'
    echo
    for page in "$@"; do
        echo "- [$(sed -n 's/^# //p' "$page" | head -n 1)]($(basename "$page" .md).html)"
    done
} | convert --metadata pagetitle=Chisel --output "$out.part/index.html"
rm -f "$out.part/live.html"
rm -rf "$out"
mv "$out.part" "$out"
echo "The book is in $out/index.html, $(du -sk "$out" | cut -f1) kB."
