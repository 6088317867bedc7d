#!/bin/sh
# Look for inputs that break one of the grader's readers: fuzz.sh BUILT SECONDS READER   New ones stay in BUILT/fuzz/READER.
set -u
built=$1 seconds=$2 reader=$3 corpus=$PWD/tests/fuzz/corpus/$3
mkdir -p "$built/fuzz/$reader" && cd "$built/fuzz" || exit 255
"../bin/fuzz-$reader" -max_total_time="$seconds" -max_len=4096 -rss_limit_mb=4096 "$reader" "$corpus" >"$reader.log" 2>&1 && tail -n 1 "$reader.log" || {
    tail -n 30 "$reader.log"
    exit 255 # xargs then starts no other
}
