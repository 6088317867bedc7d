#!/bin/sh
# Compile and link everything but class grading for macOS on both processors, with zig's compiler, which carries Apple's headers.
#   tests/macos.sh OUT [ZIG [TARGET...]]
# Check, cJSON and libpng come as Debian's headers and as libraries of empty functions by the same names: nothing here can run, but
# what the system's own libraries lack is found.
set -eu
out=$1 zig=${2:-zig}
[ $# -lt 2 ] || shift
shift
[ $# -gt 0 ] || set -- aarch64-macos x86_64-macos
mkdir -p "$out/include" "$out/lib"
out=$(cd "$out" && pwd)
export ZIG_GLOBAL_CACHE_DIR="$out/cache" ZIG_LOCAL_CACHE_DIR="$out/cache"
cp -R /usr/include/check.h /usr/include/check_stdint.h /usr/include/cjson /usr/include/libpng16 "$out/include/"

# the functions that a Debian library offers, as C that defines them
stand_in() {
    nm -D --defined-only "$1" 2>/dev/null | LC_ALL=C awk '$2 == "T" {sub(/@.*/, "", $3); print "void " $3 "(void) {}"}'
}
for target; do
    lib=$out/$target/lib
    mkdir -p "$lib"
    for name in png16 cjson; do
        stand_in "$(ls /usr/lib/*/lib$name.so | head -n 1)" >"$lib/$name.c"
    done
    # libcheck is an archive only
    nm --defined-only "$(ls /usr/lib/*/libcheck_pic.a | head -n 1)" 2>/dev/null |
        LC_ALL=C awk '$2 == "T" && !seen[$3]++ {print "void " $3 "(void) {}"}' >"$lib/check_pic.c"
    for name in rt subunit; do
        echo "int stand_in_$name;" >"$lib/$name.c"
    done
    for name in png16 cjson check_pic rt subunit; do
        $zig cc -target "$target" -w -fno-builtin -c "$lib/$name.c" -o "$lib/$name.o"
        $zig ar rcs "$lib/lib$name.a" "$lib/$name.o"
    done
    for code in solutions starter; do
        make -s -j2 all CODE=$code CC="$zig cc -target $target" AR="$zig ar" BUILD="$out/$target" OPT='-O1 -fno-math-errno -ffp-contract=fast' \
            CFLAGS="-isystem $out/include" LDFLAGS="-L$lib"
    done
done
