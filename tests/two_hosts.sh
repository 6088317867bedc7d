#!/bin/sh
# Run a command beside two hosts that answer ssh: two_hosts.sh PLACE COMMAND...
# Each is an sshd in a network namespace of its own, with keys and settings in PLACE; all of it lives in namespaces that end with the
# command. PLACE/hosts is for HOSTS=; PARALLEL_SSH is set; PLACE/one.log and PLACE/two.log tell who came. Says "skipped" and ends with
# status 77 where that cannot be.
set -eu
place=$1
shift
PATH=$PATH:/usr/sbin:/sbin
for tool in sshd ssh ssh-keygen ip nsenter parallel; do
    command -v $tool >/dev/null || {
        echo "skipped: two hosts ($tool is not installed)"
        exit 77
    }
done
apart="sh $(dirname "$0")/apart.sh --net"
$apart mount -t tmpfs tmpfs /run 2>/dev/null || {
    echo 'skipped: two hosts are tried only by root, in namespaces of their own'
    exit 77
}
[ "${INSIDE:-}" = 1 ] || {
    rm -rf "$place" && mkdir -p "$place"
    INSIDE=1 exec $apart sh "$0" "$(cd "$place" && pwd)" "$@"
}
mount -t tmpfs tmpfs /run
mkdir /run/sshd
ip link set lo up
for key in host user; do
    ssh-keygen -q -t ed25519 -N '' -C '' -f "$place/$key"
done
cp "$place/user.pub" "$place/authorized"
printf 'HostKey %s\nAuthorizedKeysFile %s\nStrictModes no\nUsePAM no\nPasswordAuthentication no\nPermitRootLogin yes\nPidFile none\n' \
    "$place/host" "$place/authorized" >"$place/sshd"
printf 'IdentityFile %s\nUserKnownHostsFile %s\nGlobalKnownHostsFile /dev/null\nUser root\nBatchMode yes\nHost one\nHostName 10.98.1.2\nHost two\nHostName 10.98.2.2\n' \
    "$place/user" "$place/known" >"$place/ssh"
echo "10.98.1.2,10.98.2.2 $(cat "$place/host.pub")" >"$place/known"
host() {
    unshare --net "$(command -v sshd)" -D -f "$place/sshd" -E "$place/$1.log" &
    sleep 0.3
    ip link add "to-$1" type veth peer name eth0 netns $!
    ip address add "10.98.$2.1/24" dev "to-$1" && ip link set "to-$1" up
    nsenter -t $! -n sh -c "ip address add 10.98.$2.2/24 dev eth0 && ip link set eth0 up && ip link set lo up"
}
host one 1
host two 2
printf 'one\ntwo\n' >"$place/hosts"
export PARALLEL_SSH="ssh -F $place/ssh"
for name in one two; do
    for i in 1 2 3 4 5 6 7 8 9 10; do
        $PARALLEL_SSH $name true && break
        sleep 0.3
    done
done
"$@"
