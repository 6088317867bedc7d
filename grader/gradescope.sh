#!/bin/sh
# An autograder for Gradescope: gradescope.sh BUILD ANSWERS FLAGS writes BUILD/gradescope.zip. Its root holds setup.sh and run_autograder; the kit
# as students have it stands beside them, with the answers that ANSWERS holds. All is compiled by setup.sh, with FLAGS that suit every
# processor: the machine that builds the image need not be the one that runs it.
set -eu
build=$1 answers=$2 flags=$3 place=$1/gradescope
[ -f "$answers/list" ] || {
    echo "gradescope: there are no answers in $answers; make them first: make answers SEED=n ANSWERS=$answers" >&2
    exit 2
}
command -v zip >/dev/null || {
    echo "gradescope: zip is not installed" >&2
    exit 2
}
sh lessons/kit/student_kit.sh "$build" >/dev/null
rm -rf "$place" "$place.zip" && mkdir -p "$place"
tar xzf "$build/chisel-student.tar.gz" -C "$place"
kit=$place/chisel-student
rm -rf "$kit/grader/answers" && mkdir "$kit/grader/answers" && cp "$answers"/*.txt "$answers/list" "$kit/grader/answers/"
printf '%s\n' "$flags" >"$kit/flags"
cat >"$place/setup.sh" <<'SETUP'
#!/bin/sh
# Runs once, as root, when the image is built.
set -eu
export DEBIAN_FRONTEND=noninteractive
apt-get update -q
apt-get install -y -q --no-install-recommends gcc make pkg-config check libpng-dev libcjson-dev libarchive-dev
cd /autograder/source/chisel-student
make -s prepare-class CODE=starter OPT="$(cat flags)"
chmod -R go= grader/answers # student code runs as another user
SETUP
cat >"$place/run_autograder" <<'RUN'
#!/bin/sh
# Runs for every submission, each in a container of its own: SANDBOX=none asks for no more walls than there are. What fails on this side
# leaves no results.json and a status that is not 0: Gradescope then reports an error to the teacher, and no score.
autograder=${AUTOGRADER:-/autograder} place=${TMPDIR:-/tmp}/class
no_score() {
    echo "autograder: no score, for a reason of the autograder and not of the submission: $1" >&2
    exit 1
}
reason() {
    sed -n 's/^grade_class: //p' "$place/log" | tail -n 1 | grep . || grep -v '^make' "$place/log" | tail -n 1
}
rm -f "$autograder/results/results.json"
mkdir -p "$autograder/results" || no_score 'the directory of the results cannot be made'
cd "$autograder/source/chisel-student" || no_score 'the kit is not there'
rm -rf "$place" && mkdir -p "$place/in" && cp -r "$autograder/submission" "$place/in/submission" || no_score 'the submission cannot be copied'
make -s grade-class CODE=starter OPT="$(cat flags)" SUBMISSIONS="$place/in" OUT="$place/out" JOBS=1 SANDBOX=none >"$place/log" 2>&1
status=$?
cat "$place/log"
[ $status = 0 ] && [ -s "$place/out/feedback/submission/results.json" ] || no_score "$(reason)"
cp "$place/out/feedback/submission/results.json" "$autograder/results/part" && mv "$autograder/results/part" "$autograder/results/results.json" ||
    no_score 'the result cannot be written'
RUN
chmod +x "$place/setup.sh" "$place/run_autograder"
(cd "$place" && zip -qr ../gradescope.zip .)
rm -rf "$place"
echo "$place.zip: upload it as the assignment's autograder"
