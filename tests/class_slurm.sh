#!/bin/sh
# A class through Slurm, disturbed: class_slurm.sh BUILD OUT SUBMISSIONS CALM, run by slurm.sh. The first start is killed while its array
# goes on; a second one is started; then a task is killed, and must come back by itself. Ends with status 0 if class.csv is CALM's.
set -u
build=$1 out=$2 submissions=$3 calm=$4
rm -rf "$out" && mkdir -p "$out"
start() {
    setsid make -s grade-class CODE=solutions BUILD="$build" ENGINE=slurm SUBMISSIONS="$submissions" OUT="$out/graded" >"$out/$1" 2>&1 &
}
start first
until [ -n "$(ls "$out/graded/results" 2>/dev/null)" ]; do
    sleep 0.1
done
kill -s KILL -- -$!
# Somebody else holds one submission's lock: its task waits until it is killed.
flock "$out/graded/locks/untouched" sleep 60 &
holder=$!
start second
second=$!
until task=$(pgrep -o -f 'grade_class one .* untouched ') && kill -s KILL "$task"; do
    sleep 0.1
done
pkill -P $holder
wait $second || {
    cat "$out/second"
    exit 1
}
# Slurm starts what was put back two minutes later; the first array's rest.
while waiting=$(squeue --noheader --array --format=%i) && [ -n "$waiting" ]; do
    for task in $waiting; do
        scontrol update JobId="$task" StartTime=now 2>/dev/null
    done
    sleep 0.5
done
log=$(dirname "$SLURM_CONF")/slurmctld.log
again=$(sed -n 's/.*Requeuing \(JobId=[^ ]*\).*/\1/p' "$log" | tail -n 1)
[ -n "$again" ] && sed "1,/Requeuing $again/d" "$log" | grep -q "_job_complete: $again WEXITSTATUS 0" || {
    echo 'the killed task was not put back into the queue, or did not end well the second time'
    exit 1
}
cmp "$calm" "$out/graded/class.csv"
