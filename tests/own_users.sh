#!/bin/sh
# Two graders at once, each with a program that does not end: as root those must be two users that own nothing. own_users.sh BUILT OUT
set -u
built=$1 out=$2
for i in 1 2; do
    sh tests/grade_one.sh "$built" "$out/$i" 1.4 1.4 tests/attacks/infinite-loop.c &
done
for turn in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
    sleep 0.2
    users=$(pgrep -f "^$out/[12]/grade/.*/harness" | while read -r pid; do stat -c %u "/proc/$pid" 2>/dev/null; done)
    [ "$(echo "$users" | wc -w)" -lt 2 ] || break
done
wait
echo "users:" $users
[ "$(echo "$users" | wc -w)" = 2 ] && [ "$(echo "$users" | sort -u | wc -l)" = 2 ] && ! echo "$users" | grep -qx 0
