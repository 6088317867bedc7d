#!/bin/sh
# Stop a class's grading at KILLS moments with kill -9, start it again each time, and compare with a run that nobody disturbed, times apart:
# class_kills.sh BUILD OUT KILLS SUBMISSIONS
set -u
build=$1 out=$2 kills=$3 submissions=$4
run() {
    make -s grade-class CODE=solutions BUILD="$build" JOBS=2 SUBMISSIONS="$submissions" OUT="$1" >"$1.log" 2>&1
}
timeless() {
    for result in "$1"/results/*.json; do
        echo "$(basename "$result") $(grep -v '"execution_time"' "$result")"
    done
}
same() {
    cmp "$out/calm/class.csv" "$out/killed/class.csv" || exit 1
    timeless "$out/calm" >"$out/a"
    timeless "$out/killed" >"$out/b"
    cmp "$out/a" "$out/b" || exit 1
}
rm -rf "$out" && mkdir -p "$out"
run "$out/calm" || exit 1
i=0 random=1
while [ $i -lt "$kills" ]; do
    random=$(((random * 1103515245 + 12345) % 2147483648))
    setsid make -s grade-class CODE=solutions BUILD="$build" JOBS=2 SUBMISSIONS="$submissions" OUT="$out/killed" >"$out/killed.log" 2>&1 &
    sleep "$((random / 65536 % 2)).$((random / 131072 % 900 + 100))"
    kill -s KILL -- -$! 2>/dev/null
    wait $! 2>/dev/null
    case $? in
    137) i=$((i + 1)) ;;
    0) # it was faster: what it has must be right, and it begins anew
        same
        rm -rf "$out/killed"
        ;;
    *)
        cat "$out/killed.log"
        exit 1
        ;;
    esac
done
run "$out/killed" || exit 1
same
sleep 1
left=$(pgrep -f "$out/killed" | wc -l)
[ "$left" = 0 ] || { echo "$left processes are left"; exit 1; }
[ "$(ls "$out/killed/work" | wc -l)" = 0 ] || { echo "work is left over"; exit 1; }
echo "$kills kills, no difference"
