#!/bin/sh
# Build for another processor with Debian's cross compiler, run under qemu-user, and compare with this machine's verdicts.
#   tests/foreign.sh ARCH BUILT OUT [short]      ARCH: arm64, armhf, i386 or s390x; BUILT: this machine's build/solutions
# Status 77 with a word where a tool is missing. It prints what it did, a line each; status 1 if anything differs.
set -eu
arch=$1 built=$2 out=$3 short=${4:-} flags=
case $arch in
arm64) triple=aarch64-linux-gnu ;;
armhf) triple=arm-linux-gnueabihf ;;
i386) triple=i686-linux-gnu flags='-msse2 -mfpmath=sse' ;;
s390x) triple=s390x-linux-gnu flags=-fexcess-precision=fast ;;
*) echo "foreign: there is no $arch here" >&2 && exit 2 ;;
esac
skip() {
    echo "skipped: $1"
    exit 77
}
command -v $triple-gcc >/dev/null || skip "$triple-gcc is not installed"
mkdir -p "$out/root" "$out/apt/lists/partial" "$out/apt/cache/archives/partial" "$out/debs"
out=$(cd "$out" && pwd)

# Does this machine run programs of that kind? (Debian's qemu-user-static registers them.)
echo 'int main(void) { return 0; }' >"$out/hello.c"
$triple-gcc -static "$out/hello.c" -o "$out/hello"
"$out/hello" 2>/dev/null || skip "programs for $arch do not run here (Debian: qemu-user-static and binfmt-support)"

# Debian's libraries for it, in a directory of their own. This machine's list of packages is not touched.
if [ ! -e "$out/root/complete" ]; then
    apt="-o APT::Architecture=$arch -o APT::Architectures::=$arch -o Dir::State::Lists=$out/apt/lists -o Dir::State::status=$out/apt/status
        -o Dir::Cache=$out/apt/cache -o APT::Sandbox::User=root -q"
    : >"$out/apt/status"
    # shellcheck disable=SC2086
    apt-get $apt update >"$out/apt/log" 2>&1 || { cat "$out/apt/log"; skip "the list of packages for $arch cannot be read"; }
    # shellcheck disable=SC2086
    (cd "$out/debs" && apt-get $apt download libpng-dev libpng16-16 zlib1g zlib1g-dev check libsubunit0 libsubunit-dev libcjson-dev libcjson1 \
        libc6 libgcc-s1) >>"$out/apt/log" 2>&1 || { cat "$out/apt/log"; skip "the packages for $arch cannot be had"; }
    for deb in "$out"/debs/*.deb; do
        dpkg-deb -x "$deb" "$out/root"
    done
    touch "$out/root/complete"
fi
libraries=$(cd "$out/root/usr/lib/$triple"* 2>/dev/null || cd "$out/root/usr/lib/i386-linux-gnu"; pwd)
path=$libraries:$out/root/lib/${libraries##*/}
loader=$(ls "$out"/root/lib/*/ld-linux*.so.* "$out"/root/lib/ld*.so.* 2>/dev/null | head -n 1)
export PKG_CONFIG_LIBDIR="$libraries/pkgconfig" PKG_CONFIG_SYSROOT_DIR="$out/root"
make -s -j2 CODE=solutions CC=$triple-gcc BUILD="$out/build" CFLAGS="$flags -isystem $out/root/usr/include" \
    LDFLAGS="-L$libraries -Wl,--disable-new-dtags,-rpath,$path -Wl,--dynamic-linker,$loader" all "$out/build/solutions/bin/tests" >"$out/make.log" 2>&1 || { cat "$out/make.log"; exit 1; }
if grep -v '^  [a-z]* ' "$out/make.log"; then
    echo "foreign: the compiler for $arch says the above" && exit 1
fi
# a test's program is static: it starts without an environment
CHISEL_SLOWER=20 STUDENT_CC="$triple-gcc -static $flags -std=c11 -O1 -ffp-contract=fast -Ilessons" \
    sh tests/same_verdicts.sh "$built" "$out/build/solutions" "$out" $short
