#!/bin/sh
# Run a command in namespaces of its own, so that no process and no mount of it outlives it: apart.sh [--net] COMMAND... --net gives it a
# network of its own too. Only root can do that; status 77 where it cannot be.
set -eu
net=
if [ "$1" = --net ]; then net=--net && shift; fi
[ "$(id -u)" = 0 ] || exit 77
for propagation in private unchanged; do # a chroot's root is no mount, so it cannot be made private, and need not be if none is shared
    [ $propagation = private ] || ! grep -q ' /proc .* shared:' /proc/self/mountinfo || continue
    set_apart="unshare --pid --mount --fork --mount-proc --propagation $propagation $net"
    if $set_apart true 2>/dev/null; then exec $set_apart --kill-child "$@"; fi
done
exit 77
