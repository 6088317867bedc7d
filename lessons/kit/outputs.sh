#!/bin/sh
# Keep what one program prints, for the lessons' pages: outputs.sh BUILT PROGRAM[:THREADS]   Lessons leave their tables in BUILT/outputs/data.
set -eu
built=$1 program=${2%%:*} threads=${2#"${2%%:*}"}
set --
[ -z "$threads" ] || set -- "THREADS=${threads#:}"
case $program in lesson*) set -- ${1+"$@"} "OUT=$built/outputs/data" ;; esac
"$built/bin/$program" ${1+"$@"} >"$built/outputs/$program.txt"
