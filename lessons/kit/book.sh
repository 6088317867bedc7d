#!/bin/sh
# The lessons as a book of plain pages that open from disk: book.sh FIGURES OUT PAGE.md... Needs pandoc.
set -eu
figures=$1 out=$2
shift 2
command -v pandoc >/dev/null || {
    echo "book: pandoc is missing; install it (make setup does not: only maintainers need it)" >&2
    exit 2
}
rm -rf "$out.part"
mkdir -p "$out.part/figures"
cp lessons/book.css "$out.part/"
for page in "$@"; do
    name=$(basename "$page" .md)
    grep -ohE 'figures/[a-z0-9-]+\.svg' "$page" | while read -r figure; do
        cp "$figures/${figure#figures/}" "$out.part/figures/"
    done
    sed 's/\(([0-9]-[a-z]*\|(glossary\)\.md/\1.html/g' "$page" |
        pandoc --from=markdown --to=html5 --standalone --mathml --toc --toc-depth=2 --highlight-style=tango --css=book.css \
            --metadata pagetitle="Chisel: $(sed -n 's/^# //p' "$page" | head -n 1)" --metadata lang=en --output "$out.part/$name.html"
done
{
    echo '# Chisel'
    echo 'Diffusion models, carved by hand in C.'
    echo
    for page in "$@"; do
        echo "- [$(sed -n 's/^# //p' "$page" | head -n 1)]($(basename "$page" .md).html)"
    done
} | pandoc --from=markdown --to=html5 --standalone --css=book.css --metadata pagetitle=Chisel --metadata lang=en --output "$out.part/index.html"
rm -rf "$out"
mv "$out.part" "$out"
echo "The book is in $out/index.html, $(du -sk "$out" | cut -f1) kB."
