#!/bin/sh
# Run Classroom 50's bundle as that platform does: classroom50.sh BUNDLE.tar.gz OUT. Its files lie in a directory of their own, the working
# directory is a student's checkout, the variables are set, and result.json is looked at field by field.
set -eu
bundle=$(cd "$(dirname "$1")" && pwd)/$(basename "$1") out=$2
rm -rf "$out" && mkdir -p "$out/bundle" "$out/right/.git" "$out/right/starter" "$out/nothing"
cp solutions/*.c "$out/right/starter/" && echo hello >"$out/nothing/README.md"
tar xzf "$bundle" -C "$out/bundle"
export CLASSROOM=cs-principles ASSIGNMENT=chisel ASSIGNMENT_TYPE=individual OWNER=ada USERNAME=ada SUBMISSION_TAG=submit/2026-06-01T14-32-05Z-a1b2c3d COMMIT_URL=https://example.org/commit/1 \
    RELEASE_URL=https://example.org/releases/1 REVIEW_URL=
for checkout in right nothing; do
    (cd "$out/$checkout" && python3 ../bundle/autograder.py) >"$out/$checkout.log" 2>&1 || {
        cat "$out/$checkout.log"
        exit 1
    }
    python3 - "$out/$checkout/result.json" "$checkout" <<'PYTHON'
import json, re, sys

result = json.load(open(sys.argv[1]))
assert result["schema"] == "classroom50/result/v1"
for field in "classroom assignment assignment_type owner submission commit release review datetime".split():
    assert isinstance(result[field], str) and result[field], field
assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", result["datetime"])
assert result["review"] == result["commit"] and result["classroom"] == "cs-principles"
assert type(result["score"]) is int and type(result["max-score"]) is int
assert result["score"] == {"right": 100, "nothing": 0}[sys.argv[2]] and result["max-score"] == 100
for test in result["tests"]:
    assert isinstance(test["test-name"], str) and type(test["passed"]) is bool
    assert type(test["score"]) is int and type(test["max-score"]) is int and 0 <= test["score"] <= test["max-score"]
assert sum(test["score"] for test in result["tests"]) == result["score"]
assert sum(test["max-score"] for test in result["tests"]) == result["max-score"]
assert sum(test.get("bonus", 0) for test in result["tests"]) == {"right": 48, "nothing": 0}[sys.argv[2]]
PYTHON
done
echo 'classroom50: as it must be'
