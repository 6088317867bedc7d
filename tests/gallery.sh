#!/bin/sh
# Train and sample with the mistakes of tests/bugs.list: gallery.sh gallery|mystery BUILT OUT COMPILER
# OUT/MISTAKE receives every run's tables. For the gallery a table of loss and samples is printed, and OUT/gallery.csv written.
set -eu
use=$1 built=$2 out=$3 compiler=$4
list=$out/list
mkdir -p "$out"
grep -v '^#' tests/bugs.list | if [ "$use" = gallery ]; then grep ' gallery '; else cat; fi >"$list"

sh tests/bugs.sh "$built" "$out" "$compiler" right
cut -d ' ' -f 1 "$list" | xargs -P 2 -n 1 sh tests/bugs.sh "$built" "$out" "$compiler"
[ "$use" = gallery ] || exit 0

# The mean loss of the last 1000 steps, a tenth of loss.csv.
loss() {
    LC_ALL=C awk -F, 'NR > 181 {sum += $2; n++} END {printf "%.3f", sum / n}' "$1/tables/loss.csv"
}
row() {
    quality=$(LC_ALL=C awk -F, -v K="$2" '$1 == "net" && $2 == K {print $3 "," $5}' "$out/$1/tables/metrics.csv")
    echo "$1,$2,$(loss "$out/$1"),$quality,$3"
}
{
    echo 'mistake,K,loss,distance,coverage,name'
    row right 1000 'none'
    while read -r mistake K _ name; do
        row "$mistake" "$K" "$name"
    done <"$list"
} >"$out/gallery.csv"
echo 'The bug gallery'
echo ---------------
printf '%-32s %5s %6s %6s %9s %9s\n' mistake gap loss K distance coverage
LC_ALL=C awk -F, 'NR > 1 {
    gap = $1; sub(/-.*/, "", gap); if ($1 == "right") gap = ""
    printf "%-32s %5s %6.3f %6d %9.3f %8.0f%%\n", $6, gap, $3, $2, $4, 100 * $5}' "$out/gallery.csv"
printf 'The floor of the loss is %.3f.\n' "$(LC_ALL=C awk -F, 'NR == 2 {print $2}' "$out/right/tables/floor.csv")"
