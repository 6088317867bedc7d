#!/bin/sh
# Install what the kit needs and this machine lacks, through its own package manager; prints each command first.
# A second run finds nothing missing and does nothing.
set -u

# What must answer, and the package that brings it:  test|apt|dnf|pacman|brew
needs='command:cc|gcc libc6-dev|gcc|gcc|
command:pkg-config|pkg-config|pkgconf-pkg-config|pkgconf|pkgconf
command:gnuplot|gnuplot-nox|gnuplot|gnuplot|gnuplot
library:check|check|check-devel|check|check
library:libpng|libpng-dev|libpng-devel|libpng|libpng
library:libcjson|libcjson-dev|cjson-devel|cjson|cjson'

is_there() {
    case $1 in
    command:*) command -v "${1#command:}" >/dev/null 2>&1 ;;
    library:*) command -v pkg-config >/dev/null 2>&1 && pkg-config --exists "${1#library:}" ;;
    esac
}

if command -v apt-get >/dev/null; then
    column=2 install='apt-get install -y --no-install-recommends' refresh='apt-get update -q'
elif command -v dnf >/dev/null; then
    column=3 install='dnf install -y' refresh=
elif command -v pacman >/dev/null; then
    column=4 install='pacman -S --noconfirm --needed' refresh=
elif command -v brew >/dev/null; then
    column=5 install='brew install' refresh=
else
    column=0
fi

missing= packages=
for need in $(echo "$needs" | tr ' ' '+'); do
    what=$(echo "$need" | cut -d'|' -f1)
    is_there "$what" && continue
    missing="$missing ${what#*:}"
    [ $column = 0 ] || packages="$packages $(echo "$need" | cut -d'|' -f$column | tr '+' ' ')"
done

if [ -z "$missing" ]; then
    echo "setup: all that the kit needs is here"
    exit 0
fi
if [ $column = 0 ]; then
    echo "setup: missing:$missing; I know apt, dnf, pacman and brew and find none of them, so install these by hand" >&2
    exit 2
fi

as_root=
[ "$(id -u)" = 0 ] || [ $column = 5 ] || as_root=sudo
run() {
    echo "+ $*"
    "$@"
}
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086
{
    [ -z "$refresh" ] || run $as_root $refresh || exit 2
    run $as_root $install $packages || exit 2
}

for need in $(echo "$needs" | tr ' ' '+'); do
    what=$(echo "$need" | cut -d'|' -f1)
    is_there "$what" || {
        echo "setup: ${what#*:} is still missing after the install" >&2
        exit 2
    }
done
echo "setup: done"
