#!/bin/sh
# Install what the kit needs and this machine lacks, through its own package manager; prints each command first.
# A second run finds nothing missing and does nothing. `setup.sh list` prints what it would look for.
# A student needs little. Where the solutions and the tests are too, it also brings what those and the instructor's targets need.
set -u

# What must answer, and the package that brings it:  test|apt|dnf|pacman|brew|apk
# An empty field: there it is already, or it comes with another package. A dash: there it does not exist, and what needs it says so.
needs='command:cc|gcc libc6-dev|gcc|gcc||gcc musl-dev linux-headers
command:pkg-config|pkg-config|pkgconf-pkg-config|pkgconf|pkgconf|pkgconf
command:gnuplot|gnuplot-nox|gnuplot|gnuplot|gnuplot|gnuplot font-dejavu
library:check|check|check-devel|check|check|check-dev
library:libpng|libpng-dev|libpng-devel|libpng|libpng|libpng-dev
library:libcjson|libcjson-dev|cjson-devel|cjson|cjson|cjson-dev'
# Classes are graded on Linux alone, so a Mac needs neither libarchive nor bubblewrap.
more='library:libarchive|libarchive-dev|libarchive-devel|libarchive|-|libarchive-dev
command:bwrap|bubblewrap|bubblewrap|bubblewrap|-|bubblewrap
command:pandoc|pandoc|pandoc|pandoc-cli|pandoc|pandoc-cli
command:zip|zip|zip|zip||zip
command:parallel|parallel|parallel|parallel|-|parallel
command:gdb|gdb|gdb|gdb|-|gdb
command:clang|clang libclang-rt-dev|clang compiler-rt|clang compiler-rt||clang compiler-rt
command:valgrind|valgrind|valgrind|valgrind|-|valgrind
command:git|git|git|git||git
command:xmllint|libxml2-utils|libxml2|libxml2||libxml2-utils
command:pgrep|procps|procps-ng|procps-ng||procps-ng
command:setpriv|util-linux|util-linux|util-linux|-|setpriv
command:python3|python3|python3|python||python3
command:busybox|busybox|busybox|busybox|-|busybox
command:mksh|mksh|mksh|mksh|-|mksh
command:gawk|gawk|gawk|gawk|-|gawk
command:original-awk|original-awk|-|-|-|-'
# Commands that few want, and what goes without them.
few_want='chromium|for a test that looks at the book in a browser
slurmctld|for ENGINE=slurm and its test
munged|for the test of ENGINE=slurm
sshd|for the test of HOSTS=file
ip|for the tests of ENGINE=slurm and HOSTS=file
zig|for the test that everything links for macOS
musl-gcc|for the test of a build for musl
aarch64-linux-gnu-gcc|for the tests of other processors
qemu-aarch64-static|for the tests of other processors
entr|without it, make watch looks twice a second
clang-format|for make format'

whole=
[ ! -d solutions ] || [ ! -d tests ] || whole=yes
[ -n "$whole" ] || more=
if [ "${1:-}" = list ]; then
    printf '%s\n' "$needs" "$more"
    exit 0
fi

is_there() {
    case $1 in
    command:*) command -v "${1#command:}" >/dev/null 2>&1 ;;
    library:*) command -v pkg-config >/dev/null 2>&1 && pkg-config --exists "${1#library:}" ;;
    esac
}

if command -v apt-get >/dev/null; then
    column=2 install='apt-get install -y --no-install-recommends' refresh='apt-get update -q'
elif command -v dnf >/dev/null; then
    column=3 install='dnf install -y' refresh=''
elif command -v pacman >/dev/null; then
    column=4 install='pacman -S --noconfirm --needed' refresh='pacman -Sy'
elif command -v apk >/dev/null; then
    column=6 install='apk add' refresh='apk update'
elif command -v brew >/dev/null; then
    column=5 install='brew install' refresh=''
else
    column=0
fi

# What does not answer: the names, or with "packages" what brings it here. What this system does not have at all is not looked for.
missing_of() {
    echo "$1" | while IFS='|' read -r what rest; do
        package=$(echo "$what|$rest" | cut -d'|' -f"$((column ? column : 1))")
        if [ -z "$what" ] || [ "$package" = - ] || is_there "$what"; then continue; fi
        if [ "${2:-}" = packages ]; then echo "$package"; else echo "${what#*:}"; fi
    done | tr '\n' ' ' | sed 's/ $//'
}
farewell() {
    echo "setup: $1"
    [ -z "$whole" ] || echo "$few_want" | while IFS='|' read -r tool what; do
        is_there "command:$tool" || echo "setup: left out, for few need it: $tool ($what)"
    done
    exit 0
}

missing=$(missing_of "$needs") also=$(missing_of "$more")
[ -n "$missing$also" ] || farewell 'all that the kit needs is here'
if [ $column = 0 ]; then
    echo "setup: missing: $missing${missing:+ }$also; I know apt, dnf, pacman, apk and brew and find none of them, so install these by hand" >&2
    exit 2
fi

as_root=
if [ "$(id -u)" != 0 ] && [ $column != 5 ]; then
    for as_root in sudo doas none; do
        command -v $as_root >/dev/null && break
    done
    [ $as_root != none ] || {
        echo "setup: neither sudo nor doas is here, so ask root to run: $install $(missing_of "$needs" packages) $(missing_of "$more" packages)" >&2
        exit 2
    }
fi
run() {
    echo "+ $*"
    # shellcheck disable=SC2086
    $as_root "$@"
}
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086
[ -z "$refresh" ] || run $refresh || {
    echo "setup: the list of packages could not be refreshed; is there a network?" >&2
    exit 2
}
# shellcheck disable=SC2046,SC2086
[ -z "$missing" ] || run $install $(missing_of "$needs" packages)
missing=$(missing_of "$needs")
[ -z "$missing" ] || {
    echo "setup: could not be installed: $missing; the reason stands above" >&2
    exit 2
}
# A distribution that lacks one of these packages may still have the others.
# shellcheck disable=SC2046,SC2086
[ -z "$also" ] || run $install $(missing_of "$more" packages) || for package in $(missing_of "$more" packages); do
    run $install "$package"
done
also=$(missing_of "$more")
[ -z "$also" ] || echo "setup: could not be installed: $also; what needs them will say so, and tests of them are skipped"
farewell 'all that the kit needs is here now'
