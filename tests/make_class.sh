#!/bin/sh
# A made class, for the tests: make_class.sh BUILT OUT COUNT. Mistakes, attacks and alternatives in turn, right and untouched files,
# archives, odd names and broken entries. OUT/class holds the submissions; OUT/expected says "id<TAB>what its row must match" (grep -E).
set -eu
built=$1 out=$2 count=$3
rm -rf "$out" && mkdir -p "$out/class"
expected=$out/expected
: >"$expected"
must() {
    printf '%s\t%s\n' "$1" "$2" >>"$expected"
}
place() {
    mkdir -p "$out/class/$1" && cp solutions/*.c "$out/class/$1/"
}
# The odd ones, always.
place right-directory && must right-directory '^right-directory,graded,103,'
mkdir "$out/class/untouched" && cp grader/pristine/*.c "$out/class/untouched/" && must untouched '^untouched,graded,0,'
(cd solutions && tar czf "$OLDPWD/$out/class/right.tar.gz" ./*.c) && must right.tar.gz '^right\.tar\.gz,graded,103,'
mkdir "$out/kit" && mkdir -p "$out/kit/chisel-student/starter" "$out/kit/chisel-student/grader/pristine"
cp grader/pristine/*.c "$out/kit/chisel-student/grader/pristine/" && cp solutions/*.c "$out/kit/chisel-student/starter/"
(cd "$out/kit" && tar cf ../class/whole-kit.tar chisel-student) && must whole-kit.tar '^whole-kit\.tar,graded,103,'
ln -s /etc/passwd "$out/class/a-link" && must a-link '^a-link,refused,'
mkfifo "$out/class/a-pipe" && must a-pipe '^a-pipe,refused,'
: >"$out/class/empty.zip" && must empty.zip '^empty\.zip,refused,'
head -c 5000 /dev/urandom >"$out/class/noise.zip" && must noise.zip '^noise\.zip,refused,'
mkdir "$out/class/nothing" && must nothing '^nothing,refused,'
mkdir "$out/class/links" && for file in solutions/*.c; do ln -s "$PWD/$file" "$out/class/links/"; done && must links '^links,refused,'
head -c 40000000 /dev/zero | gzip >"$out/class/bomb.gz" && must bomb.gz '^bomb\.gz,refused,'
for name in '=1+1' "quote'" 'a b' '$(touch pwned)' '-rf' 'new
line' "$(printf 'latin\351')"; do
    place "$name"
done
must %3D1%2B1 '^%3D1%2B1,graded,103,' && must %2Drf '^%2Drf,graded,103,' && must new%0Aline '^new%0Aline,graded,103,'
made=$(wc -l <"$expected")
ls tests/misconceptions/*.c tests/attacks/*.c tests/alternatives/*.c | awk -v want=$((count - made - 4)) '
    {all[NR] = $0} END {step = NR / want; if (step < 1) step = 1; for (x = 1; x <= NR && n < want; x += step) {print all[int(x)]; n++}}' |
    while read -r body; do
        name=$(echo "$body" | sed 's/^tests\///;s/\.c$//;s/\//-/')
        header=$body
        [ -f "${body%.c}.header" ] && header=${body%.c}.header
        place "$name"
        case $body in
        tests/attacks/*) spot=$(sed -n '1,12s|^[/ ]*\*\{0,1\} *place: *||p' "$header" | head -n 1 | sed 's/ *(.*//;s/ *\*\/ *$//;s/ *$//') ;;
        *) spot=$(basename "$body" | sed 's/-.*//') ;;
        esac
        case $spot in
        *.c) rm -f "$out/class/$name/$spot" && cp "$body" "$out/class/$name/$spot" ;;
        *.*) file=$(ls solutions/"${spot%%.*}"-*.c) && "$built/bin/gaps" fill "$file" "$spot" "$body" "$out/class/$name/$(basename "$file")" ;;
        *) cp "$body" "$out/class/$name/$spot-$(ls solutions | sed -n "${spot}s/^.-//p")" ;;
        esac
        case $body in
        tests/misconceptions/*) must "$name" "^$name,graded,[0-9]+," ;;
        *) must "$name" "^$name,(graded|refused),[0-9]*," ;;
        esac
    done
