#!/bin/sh
# An autograder for Gradescope: gradescope.sh BUILD writes BUILD/gradescope.zip. Its root holds setup.sh and run_autograder; the kit as students
# have it stands beside them, with the answers that are here now (make answers SEED=n draws other inputs first).
set -eu
build=$1 place=$1/gradescope
command -v zip >/dev/null || {
    echo "gradescope: zip is not installed" >&2
    exit 2
}
sh lessons/kit/student_kit.sh "$build" >/dev/null
rm -rf "$place" "$place.zip" && mkdir -p "$place"
tar xzf "$build/chisel-student.tar.gz" -C "$place"
cat >"$place/setup.sh" <<'SETUP'
#!/bin/sh
# Runs once, as root, when the image is built.
set -eu
export DEBIAN_FRONTEND=noninteractive
apt-get update -q
apt-get install -y -q --no-install-recommends gcc make pkg-config check libpng-dev libcjson-dev libarchive-dev
cd /autograder/source/chisel-student
make -s prepare-class CODE=starter
chmod -R go= grader/answers # student code runs as another user
SETUP
cat >"$place/run_autograder" <<'RUN'
#!/bin/sh
# Runs for every submission, each in a container of its own: SANDBOX=none asks for no more walls than there are. Whatever happens, results.json is there at the end.
mkdir -p /autograder/results
echo '{"score": 0, "output": "The autograder itself failed; your teacher has been told. Nothing is wrong with your submission."}' >/autograder/results/results.json
cd /autograder/source/chisel-student || exit 0
rm -rf /tmp/class && mkdir -p /tmp/class/in && cp -r /autograder/submission /tmp/class/in/submission
make -s grade-class CODE=starter SUBMISSIONS=/tmp/class/in OUT=/tmp/class/out JOBS=1 SANDBOX=none >/tmp/class/log 2>&1
cat /tmp/class/log
cp /tmp/class/out/feedback/submission/results.json /autograder/results/results.json
RUN
chmod +x "$place/setup.sh" "$place/run_autograder"
(cd "$place" && zip -qr ../gradescope.zip .)
rm -rf "$place"
echo "$place.zip: upload it as the assignment's autograder"
