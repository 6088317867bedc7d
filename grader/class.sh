#!/bin/sh
# Grade a class, then draw its figures: class.sh GRADE_CLASS SUBMISSIONS OUT JOBS REST...
# In the environment: ENGINE=slurm hands it to Slurm; HOSTS=file lets GNU parallel spread it over those hosts, which must see this
# directory and OUT at the same paths (":" in the file is this machine).
set -u
program=$1 submissions=$2 out=$3 jobs=$4 engine=${ENGINE:-}
wrong() {
    echo "grade-class: $1" >&2
    exit 2
}
[ -n "$submissions" ] || wrong 'say where the submissions are: make grade-class SUBMISSIONS=dir'
case $jobs in *[!0-9]*) wrong "JOBS=$jobs: use a whole number" ;; esac
case $engine:${HOSTS:-} in
:) ;;
: | parallel:) wrong 'ENGINE=parallel needs HOSTS=file, a host a line' ;;
:* | parallel:*) engine=parallel ;;
slurm:) ;;
slurm:*) wrong 'ENGINE=slurm and HOSTS exclude each other: Slurm knows its own hosts' ;;
*) wrong "ENGINE=$engine: use slurm or parallel, or none for this machine" ;;
esac
figures() {
    command -v gnuplot >/dev/null || {
        echo "grade-class: gnuplot is not installed, so $out/class.html has no figures" >&2
        return
    }
    [ ! -f "$out/scores.csv" ] || sh plots/draw.sh svg "$out" "$out" plots/class-scores.gp plots/class-gaps.gp >/dev/null
}
spread() {
    command -v parallel >/dev/null || wrong 'HOSTS needs GNU parallel, which is not installed'
    [ -r "$HOSTS" ] || wrong "HOSTS=$HOSTS cannot be read"
    shift 4
    echo "What the hosts say goes to $out/parallel.log"
    rm -f "$out/parallel.jobs"
    counter=
    [ ! -t 2 ] || { count_jobs & counter=$! && trap 'kill $counter' EXIT && trap 'exit 130' INT TERM; }
    parallel --will-cite --quote --env SANDBOX --sshloginfile "$HOSTS" --workdir "$PWD" --jobs "$([ "$jobs" = 0 ] && echo 100% || echo "$jobs")" \
        --joblog "$out/parallel.jobs" "$program" one "$submissions" {} "$out" "$@" <"$out/ids" >"$out/parallel.log" 2>&1
    ended=$?
    [ -z "$counter" ] || { kill $counter && trap - EXIT INT TERM && printf '\r%40s\r' '' >&2; }
    return $ended
}
count_jobs() { # GNU parallel's list has a line for each submission that is done, after one of headings
    while sleep 1 && kill -0 $$ 2>/dev/null; do
        [ ! -s "$out/parallel.jobs" ] || printf '\r%d of %d done   ' $(($(wc -l <"$out/parallel.jobs") - 1)) "$(wc -l <"$out/ids")" >&2
    done
}
[ -d "$submissions" ] || wrong "cannot read the submissions in $submissions: there is no such directory"
[ "$(cd "$(dirname "$out")" 2>/dev/null && pwd -P)" != "$(cd "$submissions" && pwd -P)" ] || wrong "OUT=$out lies among the submissions; put it elsewhere"
mkdir -p "$out" || exit 2
if [ -z "$engine" ]; then
    "$@"
    status=$?
    case $status in 0 | 3) figures ;; esac
    exit $status
fi
"$program" begin "$submissions" "$out" >"$out/ids.$$" && mv "$out/ids.$$" "$out/ids" || exit 2
if [ $engine = slurm ]; then
    sh grader/slurm.sh "$@" || exit $?
else
    spread "$@" || echo "grade-class: some failed; start it again" >&2
fi
"$program" report "$submissions" "$out" grader/answers
status=$?
figures
[ $status = 0 ] || echo "grade-class: what went wrong is in $out/$engine.log" >&2
exit $status
