#!/bin/sh
# The next hint for a gap: hint.sh GAP ANSWERS GRADE. Each call goes one step from vague to specific; after the last, the first again.
# If the last grade recognised a mistake in this gap, the hints are about that.
set -u
gap=$1 answers=$2 grade=$3
[ -n "$gap" ] || {
    echo "hint: say which gap: make hint GAP=2.3" >&2
    exit 2
}
case $gap in
*[!0-9.]*) file=/nowhere ;;
*) file=$answers/$gap.txt ;;
esac
[ -f "$file" ] || {
    echo "hint: there is no gap $gap" >&2
    exit 2
}
mistake=
[ -f "$grade/last" ] && mistake=$(LC_ALL=C awk -v gap="$gap" '$1 == gap {print $2}' "$grade/last")
hints=$(LC_ALL=C awk -v wanted="$mistake" '$1 == "mistake" {at = $2} $1 == "hint" && at == wanted {sub(/^hint /, ""); print}' "$file")
count=$(printf '%s\n' "$hints" | grep -c .)
[ "$count" -gt 0 ] || {
    echo "hint: there is none for gap $gap" >&2
    exit 2
}
mkdir -p "$grade/hints" || exit 2
given=$(cat "$grade/hints/$gap$mistake" 2>/dev/null || echo 0)
number=$((given % count + 1))
echo "$number" >"$grade/hints/$gap$mistake"
echo "Hint $number of $count for gap $gap:"
printf '%s\n' "$hints" | sed -n "${number}p" | fold -s -w 100
