#!/bin/sh
# A lesson with what stands behind its gaps, for the instructor edition: behind_gaps.sh PAGE.md
# Below each gap's code block, folded: its solution and points, the mistakes that the grader knows, and solutions/notes.md on it.
set -eu
behind() {
    gap=$1 source=solutions/$(basename "$2")
    points=$(sed -n "s/^ *\/\/> gap $gap [a-z0-9_]* \([0-9]* [a-z]*\).*/\1/p" "$source")
    printf '\n<details>\n<summary>For the instructor: %s, solution, mistakes, note</summary>\n\n```c\n' "$points"
    sed -n "/^ *\/\/> gap $gap /,/^ *\/\/=/p" "$source" | sed '1d;$d;s/^    //'
    printf '```\n\nMistakes that the grader knows by name:\n\n'
    for mistake in tests/misconceptions/"$gap"-*.c; do
        sed -n '1s/^.* name: \(.*\)/- *\1.* /p' "$mistake" | tr -d '\n'
        sed -n '2s/^ \* effect: //p' "$mistake"
    done
    printf '\n'
    sed -n "/^## $gap\$/,/^## /p" solutions/notes.md | grep -v '^## '
    printf '\n</details>\n'
}
fences=0 gap=
while IFS= read -r line; do
    printf '%s\n' "$line"
    case $line in
    '<!-- code starter/'*' gap '*)
        gap=${line#*' gap '} gap=${gap%% *} file=${line#*starter/} file=${file%% *} fences=0
        ;;
    '```'*)
        fences=$((fences + 1))
        [ -z "$gap" ] || [ $fences != 2 ] || { behind "$gap" "$file"; gap=; }
        ;;
    esac
done <"$1"
