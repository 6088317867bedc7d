#!/bin/sh
# Run a command, and fail if anything listens on a port meanwhile or afterwards: no_ports.sh COMMAND...
# In a network namespace of its own, so that nobody else's ports count; only root can do that.
set -u
[ "$(id -u)" = 0 ] && unshare --net true 2>/dev/null || {
    echo 'skipped: ports are watched only by root, in a namespace of its own'
    exec "$@"
}
[ "${INSIDE:-}" = 1 ] || INSIDE=1 exec unshare --net sh "$0" "$@"
listening() {
    LC_ALL=C awk '$4 == "0A" || FILENAME ~ /udp/ && FNR > 1 {print "something listens on " $2; found = 1} END {exit !found}' /proc/self/net/tcp* /proc/self/net/udp*
}
(ip link set lo up || /sbin/ip link set lo up) 2>/dev/null
"$@" &
command=$!
while kill -0 $command 2>/dev/null; do
    listening && exit 1
    sleep 0.1
done
wait $command
status=$?
listening && exit 1
exit $status
