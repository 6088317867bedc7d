#!/bin/sh
# What make asks before it builds anything: ready.sh BUILD CODE COMPILER LIBRARY...
# Prints one line if nothing can be built, and otherwise nothing. Then it makes the build follow what the sources hold, whatever their
# dates say: a lesson that was put back has its old date, and an archive may date everything at 1970.
set -u
export LC_ALL=C
build=$1 code=$2 compiler=$3 here=$1/$2
shift 3

stop() {
    echo "$1"
    exit 0
}

for word in $compiler; do
    case $word in *[\'\"]*) break ;; esac # a path with blanks, in quotes: the compiler's own message will do
    command -v "$word" >/dev/null 2>&1 && break
    [ "$word" = cc ] || stop "the compiler $word (CC=$compiler) is not installed"
    stop 'there is no C compiler (cc); run: make setup'
done
command -v pkg-config >/dev/null 2>&1 || stop 'pkg-config is not installed; run: make setup'
missing=
for library in "$@"; do
    words=$(pkg-config --exists "$library" 2>&1)
    case $? in
    0) ;;
    1) missing="$missing $library" ;;
    *) stop "pkg-config, which looks for $library, cannot be run: $words" ;;
    esac
done
[ -z "$missing" ] || stop "not installed, or unknown to pkg-config:$missing; run: make setup"

# The first directory that cannot be written in decides.
mkdir -p "$here" 2>/dev/null
for place in "$build" "$here" "$here"/* "$here"/obj/* "$here"/obj/lessons/*; do
    [ -d "$place" ] && [ ! -w "$place" ] || continue
    owner=$(ls -ld "$place" | LC_ALL=C awk '{print $3}')
    [ "$owner" = "$(id -un)" ] || [ "$(id -u)" = 0 ] ||
        stop "$place belongs to $owner, and you are $(id -un): ask for it to be removed, or build elsewhere, such as make BUILD=/tmp/chisel-$(id -un)"
    stop "$place cannot be written in; build elsewhere, such as make BUILD=/tmp/chisel-$(id -un)"
done
[ -d "$here" ] || stop "no directory $here can be made here; build elsewhere, such as make BUILD=/tmp/chisel-$(id -un)"

# A clock that was set back leaves dates in the future, of which make complains in riddles.
now=$here/.now.$$
: >"$now" || stop "$here cannot be written in: is the disk full?"
for place in Makefile lessons grader "$code" tests "$here/obj" "$here/bin" "$here/flags" "$here/libchisel.a" "$here/outputs" "$here/gallery"; do
    [ ! -e "$place" ] || find "$place" -type f -newer "$now" -exec touch -c {} + 2>/dev/null
done
rm -f "$now"

sums=$here/.sums
for place in lessons grader "$code" tests; do
    [ ! -d "$place" ] || find "$place" -name '*.[ch]' -type f ! -path '*/.undo/*' -exec cksum {} +
done | sort >"$sums.$$"
forget() { # what was made from this source
    case $1 in
    tests/misconceptions/*) rm -f "$here/gallery/gallery.txt" && return ;;
    tests/alternatives/* | tests/attacks/*) return ;;
    *.c) rm -f "$here/obj/${1%.c}.o" ;;
    *) [ ! -d "$here/obj" ] || find "$here/obj" -name '*.d' -exec grep -lF " $1" {} + | sed 's/d$/o/' | while read -r object; do rm -f "$object"; done ;;
    esac
    case $1 in
    "$code"/*.c) (cd "$here/bin" 2>/dev/null && rm -f lesson* features claims tests bench) ;;
    tests/*) rm -f "$here/bin/tests" "$here/bin/bench" ;;
    *) rm -rf "$here/libchisel.a" "$here/bin" ;;
    esac
}
if cmp -s "$sums" "$sums.$$"; then
    rm -f "$sums.$$"
else
    [ ! -f "$sums" ] || comm -3 "$sums" "$sums.$$" | sed 's/^[^0-9]*[0-9]* [0-9]* //' | sort -u | while read -r source; do
        forget "$source"
    done
    mv -f "$sums.$$" "$sums"
fi
