#!/bin/sh
# Grade every submission whose id stands in OUT/ids, through Slurm: slurm.sh GRADE_CLASS SUBMISSIONS OUT JOBS REST...
# One array, whose script carries the ids with it: the list stays as it was when Slurm took it. A task that fails is put back into the
# queue by itself, twice at most. All hosts must see this directory and OUT at the same paths; SBATCH_PARTITION, SBATCH_ACCOUNT and
# their like are sbatch's own.
set -u
program=$1 submissions=$2 out=$3 jobs=$4
shift 4
for tool in sbatch squeue scancel scontrol; do
    command -v $tool >/dev/null || {
        echo "grade-class: ENGINE=slurm needs Slurm's $tool, which is not installed" >&2
        exit 2
    }
done
largest=$(scontrol show config | sed -n 's/^MaxArraySize *= *//p')
count=$(wc -l <"$out/ids") tasks=$((${largest:-0} - 1))
[ $tasks -ge 1 ] || {
    echo "grade-class: Slurm does not answer: start slurmctld, or grade without ENGINE=slurm" >&2
    exit 2
}
[ "$tasks" -le "$count" ] || tasks=$count
script() {
    cat <<'TASK'
#!/bin/sh
program=$1 submissions=$2 out=$3 failed=0
shift 3
for id in $(sed -n 's/^#id //p' "$0" | LC_ALL=C awk -v task="$SLURM_ARRAY_TASK_ID" -v tasks="$SLURM_ARRAY_TASK_COUNT" 'NR % tasks == task % tasks'); do
    "$program" one "$submissions" "$id" "$out" "$@" || failed=1
done
[ $failed = 0 ] || [ "${SLURM_RESTART_COUNT:-0}" -ge 2 ] || scontrol requeue "${SLURM_ARRAY_JOB_ID}_$SLURM_ARRAY_TASK_ID"
exit $failed
TASK
    sed 's/^/#id /' "$out/ids"
}
limit=%$jobs
[ "$jobs" != 0 ] || limit=
job=$(script | sbatch --parsable --job-name=chisel --array="1-$tasks$limit" --requeue --chdir="$PWD" --output="$out/slurm.log" \
    --open-mode=append /dev/stdin "$program" "$submissions" "$out" "$@") || {
    echo "grade-class: Slurm did not take the class; what it said stands above" >&2
    exit 2
}
job=${job%%;*}
trap 'scancel "$job"; echo "grade-class: stopped; start it again to go on where it was" >&2; exit 130' INT TERM
# Slurm's daemon may be away for a while: only its own word that nothing is left ends this.
while ! left=$(squeue --me --noheader --array --format=%F) || echo "$left" | grep -qx "$job"; do
    [ ! -t 2 ] || printf '\r%s of %s tasks left   ' "$(echo "$left" | grep -cx "$job")" "$tasks" >&2
    sleep 1
done
[ ! -t 2 ] || printf '\r%40s\r' '' >&2
