#!/bin/sh
# An ordinary user in a tree that belongs to root: other_owner.sh   Only root can try that. Prints what is not as it must be; then status 1.
set -u
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
chmod 755 "$home" && mkdir "$home/kit" "$home/own" && chown 65534 "$home/own"
cp -r Makefile lessons starter grader plots "$home/kit/" && cd "$home/kit" || exit 1
as_user() {
    setpriv --reuid=65534 --regid=65534 --clear-groups env HOME="$home/own" make -s build/starter/bin/lesson1 OPT=-O0 "$@" 2>&1
}
must_refuse() {
    wanted=$1
    shift
    said=$(as_user "$@") && echo "this worked, and cannot: make $*" && exit 1
    [ "$(echo "$said" | wc -l)" = 1 ] || { echo "more than a line: $said" && exit 1; }
    case $said in *"$wanted"*) ;; *) echo "this is not said: $wanted"; echo "$said"; exit 1 ;; esac
}
must_refuse 'no directory build/starter can be made here; build elsewhere, such as make BUILD=/tmp/chisel-'
mkdir build
must_refuse 'build belongs to root, and you are '
chown 65534 build && mkdir -p build/starter/obj/lessons
must_refuse 'build/starter belongs to root, and you are '
chown 65534 build/starter build/starter/obj
must_refuse 'build/starter/obj/lessons belongs to root, and you are '
said=$(setpriv --reuid=65534 --regid=65534 --clear-groups env HOME="$home/own" make -s "$home/own/b/starter/bin/lesson1" OPT=-O0 BUILD="$home/own/b" 2>&1) &&
    [ -x "$home/own/b/starter/bin/lesson1" ] || { echo "BUILD elsewhere does not work: $said" && exit 1; }
