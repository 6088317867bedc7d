#!/bin/sh
# A made class, for the tests: make_class.sh BUILT OUT COUNT. Mistakes, attacks and alternatives in turn, right and untouched files,
# archives, odd names and broken entries; where there are not enough of them, the same once more under another name. OUT/class holds
# the submissions; OUT/expected a line each: id, state, score or -, gap or -, how the gap's state must begin or -. TAME=1 leaves the
# attacks out.
set -eu
built=$1 out=$2 count=$3
rm -rf "$out" && mkdir -p "$out/class"
expected=$out/expected
: >"$expected"
must() {
    printf '%s\t%s\t%s\t%s\t%s\n' "$1" "$2" "${3:--}" "${4:--}" "${5:--}" >>"$expected"
}
# Lessons 1 to 3 right and the bonus untouched; or all five right.
place() {
    mkdir -p "$out/class/$1" && cp solutions/[123]-*.c grader/pristine/[45]-*.c "$out/class/$1/"
}
place_all() {
    mkdir -p "$out/class/$1" && cp solutions/*.c "$out/class/$1/"
}
# The odd ones, always.
place right-directory && must right-directory graded 103
place_all right-bonus && must right-bonus graded 148
mkdir "$out/class/no-bonus" && cp solutions/[123]-*.c "$out/class/no-bonus/" && must no-bonus graded 103
mkdir "$out/class/untouched" && cp grader/pristine/*.c "$out/class/untouched/" && must untouched graded 0 1.1 'not started'
(cd solutions && tar czf "$OLDPWD/$out/class/right.tar.gz" ./*.c) && must right.tar.gz graded 148
mkdir "$out/kit" && mkdir -p "$out/kit/chisel-student/starter" "$out/kit/chisel-student/grader/pristine"
cp grader/pristine/*.c "$out/kit/chisel-student/grader/pristine/" && cp solutions/*.c "$out/kit/chisel-student/starter/"
(cd "$out/kit" && tar cf ../class/whole-kit.tar chisel-student) && must whole-kit.tar graded 148
place_all smith..jr && must smith..jr graded 148
mkdir "$out/class/only-one" && cp solutions/1-schedule.c "$out/class/only-one/" && must only-one graded 23 2.1 'not started'
mkdir -p "$out/class/inside/my-kit/starter" && cp solutions/*.c "$out/class/inside/my-kit/starter/" && must inside graded 148
mkdir "$out/class/exported" && tar czf "$out/class/exported/answer.tar.gz" -C solutions . && must exported graded 148
ln -s /etc/passwd "$out/class/a-link" && must a-link refused
mkfifo "$out/class/a-pipe" && must a-pipe refused
: >"$out/class/empty.zip" && must empty.zip refused
head -c 5000 /dev/urandom >"$out/class/noise.zip" && must noise.zip refused
mkdir "$out/class/nothing" && must nothing refused
mkdir "$out/class/links" && for file in solutions/*.c; do ln -s "$PWD/$file" "$out/class/links/"; done && must links refused
head -c 40000000 /dev/zero | gzip >"$out/class/bomb.gz" && must bomb.gz refused
for name in '=1+1' "quote'" 'a b' '$(touch pwned)' '-rf' 'new
line' "$(printf 'latin\351')"; do
    mkdir "$out/class/$name" && cp grader/pristine/*.c "$out/class/$name/"
done
for id in %3D1%2B1 quote%27 a%20b %24%28touch%20pwned%29 %2Drf new%0Aline latin%E9; do
    must $id graded 0
done
made=$(wc -l <"$expected")
kinds='tests/misconceptions/*.c tests/alternatives/*.c'
[ "${TAME:-}" = 1 ] || kinds="$kinds tests/attacks/*.c"
# shellcheck disable=SC2086
ls $kinds | LC_ALL=C awk -v want=$((count - made)) '
    {all[NR] = $0}
    END {step = NR / want; if (step < 1) step = 1
        for (round = ""; n < want; round--) for (x = 1; x <= NR && n < want; x += step) {print all[int(x)], round; n++}}' |
    while read -r body round; do
        name=$(echo "$body" | sed 's/^tests\///;s/\.c$//;s/\//-/')$round
        header=$body
        [ -f "${body%.c}.header" ] && header=${body%.c}.header
        case $(basename "$body") in [45]*) place_all "$name" && marks=148 ;; *) place "$name" && marks=103 ;; esac
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
        tests/misconceptions/*) must "$name" graded - "$spot" wrong ;;
        tests/alternatives/*) must "$name" graded $marks ;;
        *)
            state=$(sed -n '1,12s|^[/ ]*\*\{0,1\} *state: *||p' "$header" | head -n 1 | sed 's/ *(.*//;s/ *\*\/ *$//;s/ *$//')
            case $spot in *.c) spot=${spot%%-*}.1 ;; esac
            must "$name" graded - "$spot" "$state"
            ;;
        esac
    done
