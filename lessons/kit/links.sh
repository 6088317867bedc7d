#!/bin/sh
# Every link and picture of the pages leads somewhere: links.sh PAGE.md...   A dead one is named with page and line; then status 1.
set -u
dead=0
complain() {
    echo "links: $1: $2" >&2
    dead=1
}
# One line a link: page:line, target.
links() {
    LC_ALL=C awk '/^```/ {inside = !inside} !inside {
        line = $0
        while (match(line, /\]\([^)]+\)/)) {
            print FILENAME ":" FNR, substr(line, RSTART + 2, RLENGTH - 3)
            line = substr(line, RSTART + RLENGTH)
        }}' "$1"
}
for page in "$@"; do
    folder=$(dirname "$page")
    while read -r place target; do
        case $target in http://* | https://* | mailto:*) continue ;; esac
        file=${target%%#*} anchor=
        case $target in *'#'*) anchor=${target#*'#'} ;; esac
        path=$page
        [ -z "$file" ] || path=$folder/$file
        if [ ! -e "$path" ]; then
            case $file in
            figures/*) complain "$place" "there is no picture $path; make lessons draws it, if plots/ has its script" ;;
            *) complain "$place" "there is no file $path; mend the link" ;;
            esac
        elif [ -n "$anchor" ] && ! grep -q "{#$anchor}" "$path"; then
            complain "$place" "$path has no anchor {#$anchor}; mend the link"
        fi
    done <<LINKS
$(links "$page")
LINKS
done
exit $dead
