#!/bin/sh
# What students get: no solution, no misconception, no test, no history. student_kit.sh OUT writes OUT/chisel-student.tar.gz (and .zip).
set -eu
out=$1 kit=$1/chisel-student
rm -rf "$kit" "$kit.tar.gz" "$kit.zip"
mkdir -p "$kit/grader"
cp -r Makefile README.md CONTRIBUTING.md LICENSE .clang-format .editorconfig .gitattributes .gitignore lessons starter plots "$kit/"
cp -r grader/*.h grader/*.sh grader/answers grader/pristine "$kit/grader/"
for source in grader/*.c; do
    case $source in
    # these draw the answers' inputs, and know what is right
    grader/cases* | grader/make_answers.c | grader/calibrate.c) ;;
    *) cp "$source" "$kit/grader/" ;;
    esac
done
rm -rf "$kit/starter/.undo"
cp grader/pristine/*.c "$kit/starter/"
sh lessons/kit/pack.sh "$kit.tar.gz" "$out" chisel-student
if command -v zip >/dev/null; then (cd "$out" && zip -qr chisel-student.zip chisel-student); fi
rm -rf "$kit"
ls "$kit".*
