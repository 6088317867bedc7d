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
# The same bytes whoever packs it, and when: sorted, at one date, nobody's. tars differ on how to say the last.
find "$kit" -exec env TZ=UTC0 touch -t 197001010000 {} +
nobody=
for words in '--owner=0 --group=0 --numeric-owner' '--uid 0 --gid 0 --numeric-owner'; do
    # shellcheck disable=SC2086
    tar $words -cf /dev/null Makefile 2>/dev/null && nobody=$words && break
done
# shellcheck disable=SC2086
(cd "$out" && find chisel-student -type f | LC_ALL=C sort >chisel-student.list && tar $nobody -cf - -T chisel-student.list |
    gzip -n -9 >chisel-student.tar.gz.part && mv chisel-student.tar.gz.part chisel-student.tar.gz)
rm -f "$kit.list"
if command -v zip >/dev/null; then (cd "$out" && zip -qr chisel-student.zip chisel-student); fi
rm -rf "$kit"
ls "$kit".*
