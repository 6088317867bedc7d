#!/bin/sh
# The kit's speed beside PyTorch's, in turns: bench.sh BENCH OUT ROUNDS GRADE...   Prints "name median unit lowest highest", ratios last.
# GRADE... is the command whose latency counts. Without a python3 that has torch, PyTorch's figures are left out.
set -eu
bench=$1 out=$2 rounds=$3
shift 3
case $rounds in '' | *[!0-9]* | 0*)
    echo "bench: ROUNDS=$rounds: use a whole number from 1" >&2
    exit 2
    ;;
esac
mkdir -p "$out"
: >"$out/rounds"
torch=
for python in /usr/bin/python3 python3; do
    if "$python" -c 'import torch' 2>/dev/null; then torch=$python && break; fi
done
[ -n "$torch" ] || echo "bench: no python3 with torch (Debian: python3-torch and libopenblas0-pthread), so no comparison" >&2
round=1
while [ $round -le "$rounds" ]; do
    [ ! -t 2 ] || printf '\rround %d of %d ' $round "$rounds" >&2
    "$bench" >>"$out/rounds"
    if [ -n "$torch" ]; then
        # PyTorch's own threads and those of its matrix library: left alone, the library takes every core, and both are slower
        for threads in 1,1 2,1 2,2; do
            OPENBLAS_NUM_THREADS=${threads#*,} "$torch" tests/bench/torch_job.py ${threads%,*} |
                sed "s/^torch_/torch_${threads%,*}_${threads#*,}_/" >>"$out/rounds"
        done
    fi
    "$bench" time ${1+"$@"} >>"$out/rounds"
    round=$((round + 1))
done
[ ! -t 2 ] || printf '\r                    \r' >&2
"$bench" growth "$out"
LC_ALL=C sort -k1,1 -k2,2g "$out/rounds" | LC_ALL=C awk '
    function flush() {if (n) {median[name] = value[int((n + 1) / 2)]; printf "%-26s %10.4g %-8s from %.4g to %.4g\n", name, median[name], unit, value[1], value[n]}}
    $1 != name {flush(); n = 0; name = $1}
    {value[++n] = $2; unit = $3}
    END {
        flush()
        if ("torch_1_1_train_step_us" in median) {
            alone = best = median["torch_1_1_train_step_us"]
            for (name in median) if (name ~ /^torch.*train_step_us$/ && median[name] < best) best = median[name]
            printf "%-26s %10.4g\n", "torch_train_step_us", best
            printf "%-26s %10.4g\n", "ratio_torch", alone / median["train_step_us"]
            printf "%-26s %10.4g\n", "ratio_torch_2_threads", best / median["train_step_2_threads_us"]
            printf "%-26s %10.4g\n", "ratio_torch_sample_1000", median["torch_1_1_sample_1000_ms"] / median["sample_1000_ms"]
        }
    }' | tee "$out/figures"
