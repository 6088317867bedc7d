#!/bin/sh
# How far the training test's thresholds lie from right and from wrong: calibrate.sh BUILT OUT SUMMARY COMPILER OBJECT... Trains the solutions with 200 seeds
# and each mistake that changes what is trained with 10; every row goes to OUT/calibration.csv, the summary to SUMMARY. Ends with status 1
# if a right training failed or a wrong one passed.
set -eu
built=$1 out=$2 summary=$3 compiler=$4
shift 4
wrong='1.4-product-of-beta 1.4-from-the-end 1.4-not-cumulative 1.4-root 2.1-no-shrink 2.1-no-roots 2.1-one-layer 2.1-same-noise-each-step
3.5-without-t 3.5-one-t 3.8-absolute 3.8-sign 3.13-sees-eps 3.13-sees-x0 3.13-sees-stale-x-t 3.13-fresh-noise 3.13-one-t
3.13-noise-for-statue 3.13-other-row 3.13-target-added-noise 3.13-target-x-t 3.13-target-x0 3.13-output-sent-back 3.13-no-backward'
run() {
    name=$1 seeds=$2
    shift 2
    "$built/bin/calibrate" "$name" "$seeds" grader/answers/3.trains.txt "$out/code" "$out" "$compiler" lessons \
        "$built/obj/grader/pristine" "$@" >>"$out/calibration.csv"
}
mkdir -p "$out/code"
cp solutions/*.c "$out/code/"
echo 'code,seed,excess,loss_sd,samples_10,samples_50,samples_1000,passes' >"$out/calibration.csv"
echo "calibrate: the solutions, ${SEEDS:-200} seeds" >&2
run right "${SEEDS:-200}" "$@"
for id in $wrong; do
    echo "calibrate: $id" >&2
    cp solutions/*.c "$out/code/"
    file=$(ls solutions/"${id%%.*}"-*.c)
    "$built/bin/gaps" fill "$file" "${id%%-*}" "tests/misconceptions/$id.c" "$out/code/$(basename "$file")"
    run "$id" 10 "$@"
done
LC_ALL=C awk -F, -v steps="$(sed -n "s/^in steps i 1 : //p" grader/answers/3.trains.txt)" \
    -v rules="$(sed -n 's/^rule //p' grader/answers/3.trains.txt)" '
    # awks differ on what they read as infinite or as no number: both count as the largest, and are said in words
    function number(text) {return text ~ /inf|nan/ ? 1e300 : text + 0}
    function shown(x) {return x >= 1e300 ? "none" : sprintf(x < 1e6 ? "%.4f" : "%.1e", x)}
    function widen(name, i, x) {
        if (!((name, i) in low) || x < low[name, i]) low[name, i] = x
        if (!((name, i) in high) || x > high[name, i]) high[name, i] = x
    }
    NR == 1 {next}
    {
        if (!($1 in runs)) order[++count] = $1
        runs[$1]++; passes[$1] += $NF
        if (NF == 8) for (i = 3; i <= 7; i++) widen($1, i, number($i))
    }
    END {
        print "The training test of lesson 3 (" steps " steps), calibrated by `make calibrate`: lowest to highest over the seeds (none: infinite, or no number)."
        print "Thresholds:"; n = split(rules, line, "\n"); for (i = 1; i <= n; i++) print "    " line[i]
        printf "\n%-26s %6s %6s  %-17s %-17s %-17s %-17s %s\n", "code", "runs", "pass", "excess in eps", "sd of the loss", "distance K = 10", "K = 50", "K = 1000"
        for (k = 1; k <= count; k++) {
            name = order[k]; printf "%-26s %6d %6d", name, runs[name], passes[name]
            for (i = 3; i <= 7; i++) printf "  %-16s", (name, i) in low ? shown(low[name, i]) " .. " shown(high[name, i]) : "no result"
            print ""
        }
    }' "$out/calibration.csv" | sed 's/ *$//' >"$out/summary"
cp "$out/summary" "$summary"
cat "$summary"
LC_ALL=C awk -F, 'NR > 1 && ($1 == "right") != $NF {print "calibrate: " $0 " should not be"; bad = 1} END {exit bad}' "$out/calibration.csv"
