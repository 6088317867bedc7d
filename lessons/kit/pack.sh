#!/bin/sh
# Pack a directory: pack.sh ARCHIVE.tar.gz PLACE NAME packs PLACE/NAME. The same files give the same bytes, whoever packs them and when:
# sorted, at one date, nobody's. It uses what every tar knows.
set -eu
archive=$1 place=$2 name=$3
find "$place/$name" -exec env TZ=UTC0 touch -t 197001010000 {} +
# tars differ on how to say whose it is; without these words it is the packer's
nobody=
for words in '--owner=0 --group=0 --numeric-owner' '--uid 0 --gid 0 --numeric-owner'; do
    # shellcheck disable=SC2086
    tar $words -cf /dev/null -C "$place" "$name" 2>/dev/null && nobody=$words && break
done
# one name a line; not every tar reads a list of names
IFS='
'
set -f
# shellcheck disable=SC2046
set -- $(cd "$place" && find "$name" -type f | LC_ALL=C sort)
unset IFS
# shellcheck disable=SC2086
tar $nobody -cf "$archive.part.tar" -C "$place" "$@"
gzip -n -9 <"$archive.part.tar" >"$archive.part" && mv "$archive.part" "$archive"
rm -f "$archive.part.tar"
