#!/bin/sh
# The README's commands on a fresh root of another Debian release: release.sh RELEASE OUT COMMAND...
# For example: sh tests/release.sh trixie /var/tmp/trixie 'make setup demo' 'make setup grade CODE=solutions'
# The root is made once with debootstrap, as OUT/base.tar; each command runs in a new copy of it, in a clone of HEAD. Needs root.
# Status 77 with a word where that is not possible.
set -eu
release=$1 out=$2
shift 2
skip() {
    echo "skipped: $1"
    exit 77
}
[ "$(id -u)" = 0 ] || skip 'only root can make a root of another release'
command -v debootstrap >/dev/null || skip 'debootstrap is not installed'
mkdir -p "$out"
out=$(cd "$out" && pwd)
if [ ! -s "$out/base.tar" ]; then
    rm -rf "$out/base"
    debootstrap --variant=minbase --include=git,make,ca-certificates "$release" "$out/base" >"$out/log" 2>&1 || {
        tail -n 3 "$out/log"
        skip "debootstrap cannot make $release here"
    }
    tar -C "$out/base" -cf "$out/base.tar.part" . && mv "$out/base.tar.part" "$out/base.tar"
    rm -rf "$out/base"
fi
root=$out/root
leave() {
    umount -l "$root/dev" "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
trap leave EXIT
for command; do
    leave
    mkdir -p "$root" && tar -C "$root" -xf "$out/base.tar"
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    # a mirror may lag behind a release that moves every day
    echo 'Acquire::Check-Valid-Until "false";' >"$root/etc/apt/apt.conf.d/99-old-mirror"
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev" && mount --make-rslave "$root/dev"
    git clone -q . "$root/root/chisel"
    echo "== $release: $command"
    chroot "$root" /usr/bin/env -i HOME=/root LANG=C.UTF-8 TERM=dumb DEBIAN_FRONTEND=noninteractive \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin sh -c "cd /root/chisel && $command" </dev/null
done
