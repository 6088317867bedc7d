#!/bin/sh
# Grade a class, then draw its figures: class.sh GRADE_CLASS SUBMISSIONS OUT JOBS REST...
# With HOSTS=file in the environment GNU parallel spreads it over those hosts, which must see this directory and OUT at the same paths
# (":" in the file is this machine).
set -u
program=$1 submissions=$2 out=$3 jobs=$4
[ -n "$submissions" ] || {
    echo "grade-class: say where the submissions are: make grade-class SUBMISSIONS=dir" >&2
    exit 2
}
case $jobs in
*[!0-9]*)
    echo "grade-class: JOBS=$jobs: use a whole number" >&2
    exit 2
    ;;
esac
figures() {
    [ ! -f "$out/scores.csv" ] || ! command -v gnuplot >/dev/null || plots/draw.sh svg "$out" "$out" plots/class-scores.gp plots/class-gaps.gp >/dev/null
}
if [ -z "${HOSTS:-}" ]; then
    "$@"
    status=$?
    [ $status = 130 ] || figures
    exit $status
fi
command -v parallel >/dev/null || {
    echo "grade-class: HOSTS needs GNU parallel, which is not installed" >&2
    exit 2
}
shift 4
mkdir -p "$out" && "$program" begin "$submissions" "$out" >"$out/ids" || exit 2
parallel --will-cite --quote --sshloginfile "$HOSTS" --workdir "$PWD" --jobs "$([ "$jobs" = 0 ] && echo 100% || echo "$jobs")" \
    "$program" one "$submissions" {} "$out" "$@" <"$out/ids" >"$out/parallel.log" || echo "grade-class: some failed; start it again" >&2
"$program" report "$submissions" "$out" grader/answers
status=$?
figures
echo "$out/class.csv"
exit $status
