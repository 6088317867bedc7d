#!/bin/sh
# Say in words that libarchive is missing, or why nobody can tell.
words=$(pkg-config --exists --print-errors libarchive 2>&1)
status=$?
case $status in
0) exit 0 ;;
1) echo 'grade-class: it needs libarchive (Debian: libarchive-dev), which pkg-config does not find; run: make setup' >&2 ;;
127) echo "grade-class: pkg-config, which looks for libarchive, cannot be run: ${words:-it is not installed}" >&2 ;;
*) echo "grade-class: pkg-config, which looks for libarchive, failed (status $status): $words" >&2 ;;
esac
exit 2
