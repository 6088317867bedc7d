#!/bin/sh
# A deck a lesson, from its own page: headings, key equations, figures, voices, and what the experiments print.
# slides.sh FIGURES OUT PAGE.md...   Needs pandoc. The decks open from disk; arrow keys turn the slides.
set -eu
figures=$1 out=$2
shift 2
command -v pandoc >/dev/null || {
    echo "slides: pandoc is not installed; run: make setup" >&2
    exit 2
}
pick() {
    LC_ALL=C awk '
    function slide(text) {printf "\n## %s\n\n%s\n", heading, text}
    function flush() {if (equations != "") slide(equations); equations = ""; if (voice != "") slide(voice); voice = ""}
    /^# / {print "% " substr($0, 3); next}
    /^## / {flush(); heading = substr($0, 4); sub(/ *\{#.*/, "", heading)}
    /^\$\$/ {equations = equations $0 "\n\n"; next}
    /^> \*\*/ {flush()}
    /^> / {voice = voice $0 "\n"; next}
    /^!\[/ {flush(); sub(/\.png/, ".svg"); slide($0); next}
    /^<!-- output make (claims|lesson[45])/ {flush(); claim = 1; next}
    claim && /^```/ {block = block $0 "\n"; if (inside) {slide(block); block = ""; claim = 0}; inside = !inside; next}
    claim && inside {block = block $0 "\n"}
    END {flush()}' "$1"
}
rm -rf "$out.part"
mkdir -p "$out.part/figures"
cp lessons/slides.css "$out.part/"
for page in "$@"; do
    grep -ohE 'figures/[a-z0-9-]+' "$page" | while read -r figure; do
        cp "$figures/${figure#figures/}.svg" "$out.part/figures/"
    done
    pick "$page" | pandoc --from=markdown --to=dzslides --standalone --mathml --slide-level=2 --css=slides.css \
        --metadata lang=en --output "$out.part/$(basename "$page" .md).html"
done
rm -rf "$out"
mv "$out.part" "$out"
echo "The decks are in $out: $(cd "$out" && echo *.html)"
