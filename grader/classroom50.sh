#!/bin/sh
# An autograder for Classroom 50: classroom50.sh BUILD ANSWERS FLAGS writes BUILD/classroom50.tar.gz. Unpack it as
# CLASSROOM/autograders/ASSIGNMENT there. It holds autograder.py, which that platform calls in the student's checkout, the kit as students
# have it, with the answers that ANSWERS holds, and runtime.json, what the assignment's runner has to install. The kit is compiled on the
# runner, with FLAGS that suit every processor.
set -eu
build=$1 answers=$2 flags=$3 place=$1/classroom50
[ -f "$answers/list" ] || {
    echo "classroom50: there are no answers in $answers; make them first: make answers SEED=n ANSWERS=$answers" >&2
    exit 2
}
sh lessons/kit/student_kit.sh "$build" >/dev/null
rm -rf "$place" "$place.tar.gz" && mkdir -p "$place"
tar xzf "$build/chisel-student.tar.gz" -C "$place"
kit=$place/chisel-student
rm -rf "$kit/grader/answers" && mkdir "$kit/grader/answers" && cp "$answers"/*.txt "$answers/list" "$kit/grader/answers/"
printf '%s\n' "$flags" >"$kit/flags"
(cd "$place" && find chisel-student -type f | LC_ALL=C sort | tar -czf autograder-kit.tar.gz -T -) && rm -rf "$kit"
cat >"$place/runtime.json" <<'JSON'
{
  "runs-on": "ubuntu-latest",
  "apt": ["gcc", "libc6-dev", "make", "pkg-config", "check", "libpng-dev", "libcjson-dev", "libarchive-dev", "bubblewrap"]
}
JSON
cat >"$place/autograder.py" <<'PYTHON'
import os, subprocess, sys

here = os.path.dirname(os.path.abspath(__file__))
sys.exit(subprocess.call(["sh", os.path.join(here, "autograder.sh")]))
PYTHON
cat >"$place/autograder.sh" <<'GRADE'
#!/bin/sh
# Grade the checkout that this is started in, and leave result.json there. Status 0: it was graded, however well. Anything else is the
# autograder's own fault, and there is no score.
set -eu
here=$(cd "$(dirname "$0")" && pwd) checkout=$PWD
rm -f result.json
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir "$place/in" && cp -r "$checkout" "$place/in/submission"
tar xzf "$here/autograder-kit.tar.gz" -C "$place" && cd "$place/chisel-student"
flags=$(cat flags)
make -s grade-class CODE=starter OPT="$flags" SUBMISSIONS="$place/in" OUT="$place/out" JOBS=1 SANDBOX=none # one submission, on a machine of its own
result=$place/out/feedback/submission/result.json
cat "$place/out/feedback/submission/report.txt"
if grep -q '^submission,refused' "$place/out/class.csv"; then # none of the files: the same as untouched ones
    make -s grade CODE=starter OPT="$flags" >"$place/log"
    result=build/starter/grade/result.json
fi
cp "$result" "$checkout/result.json"
GRADE
sh lessons/kit/pack.sh "$place.tar.gz" "$place" .
rm -rf "$place"
echo "$place.tar.gz: unpack it as CLASSROOM/autograders/ASSIGNMENT, and give the assignment the runtime in runtime.json"
