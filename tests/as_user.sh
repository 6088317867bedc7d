#!/bin/sh
# Run the attacks, or another script of tests/, as an ordinary user who owns a copy of the kit: as_user.sh BUILT [RUNGS [SCRIPT]]. Only root can do that; the processes live in a
# namespace of their own, so that whatever gets loose ends with it. RUNGS is plain, landlock or bubblewrap (see sandbox.h).
set -eu
built=$1 rungs=${2:-} script=${3:-all_attacks.sh}
home=$(mktemp -d) user=65534
trap 'rm -rf "$home"' EXIT
cp -r Makefile lessons solutions grader tests "$home/"
mkdir -p "$home/built/obj" "$home/out"
cp -r "$built/bin" "$built/libchisel.a" "$home/built/"
cp -r "$built/obj/grader" "$home/built/obj/"
chown -R $user:$user "$home"
cd "$home"
sh tests/apart.sh setpriv --reuid=$user --regid=$user --clear-groups \
    env HOME="$home" EVERY="${EVERY:-1}" ${rungs:+CHISEL_RUNGS=$rungs} sh tests/$script built out
