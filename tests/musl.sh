#!/bin/sh
# Build everything against musl, run the kit suite, and compare the grader's verdicts with this machine's.
#   tests/musl.sh BUILT OUT [short]
# Check, cJSON, libpng and zlib are built from Debian's sources. Status 77 with a word where a tool is missing.
set -eu
built=$1 out=$2 short=${3:-}
skip() {
    echo "skipped: $1"
    exit 77
}
command -v musl-gcc >/dev/null || skip 'musl-gcc is not installed (Debian: musl-tools)'
mkdir -p "$out/src" "$out/lib" "$out/include" "$out/apt/lists/partial"
out=$(cd "$out" && pwd)
# Linux's own headers, after musl's
kernel="-idirafter /usr/include -idirafter /usr/include/$(gcc -print-multiarch)"

if [ ! -e "$out/complete" ]; then
    # The release itself is enough. It is listed in a copy, so that this machine's list of packages is not touched.
    release=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
    mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/debian.sources 2>/dev/null | sed -n 's/^URIs: //p;s/^deb .*\(http[^ ]*\) .*/\1/p' | head -n 1)
    echo "deb-src $mirror $release main" >"$out/apt/debian.list"
    apt="-o Dir::State::Lists=$out/apt/lists -o Dir::Etc::SourceList=$out/apt/debian.list -o Dir::Etc::SourceParts=/dev/null -o APT::Sandbox::User=root -q"
    # shellcheck disable=SC2086
    { apt-get $apt update && (cd "$out/src" && apt-get $apt source --download-only check cjson libpng1.6 zlib); } >"$out/log" 2>&1 ||
        { cat "$out/log" && skip 'the sources cannot be had'; }
    for archive in "$out"/src/*.orig.tar.*; do
        case $archive in *.asc) continue ;; esac
        tar -xf "$archive" -C "$out/src" 2>"$out/log" || skip "$archive cannot be unpacked: $(head -n 1 "$out/log")"
    done
    {
        (cd "$out"/src/zlib* && for file in adler32 compress crc32 deflate infback inffast inflate inftrees trees uncompr zutil; do
            musl-gcc -O1 -w -D_POSIX_C_SOURCE=200809L -c $file.c -o $file.o
        done && ar rcs "$out/lib/libz.a" ./*.o && cp zlib.h zconf.h "$out/include/")
        (cd "$out"/src/libpng* && cp scripts/pnglibconf.h.prebuilt pnglibconf.h && for file in png pngerror pngget pngmem pngpread pngread pngrio pngrtran pngrutil \
            pngset pngtrans pngwio pngwrite pngwtran pngwutil; do
            musl-gcc -O1 -w -DPNG_INTEL_SSE_OPT=0 -I"$out/include" -c $file.c -o $file.o
        done && ar rcs "$out/lib/libpng16.a" ./*.o && cp png.h pngconf.h pnglibconf.h "$out/include/")
        (cd "$out"/src/cJSON* && musl-gcc -O1 -w -c cJSON.c -o cJSON.o && ar rcs "$out/lib/libcjson.a" cJSON.o && mkdir -p "$out/include/cjson" &&
            cp cJSON.h "$out/include/cjson/")
        (cd "$out"/src/check* && ./configure -q CC=musl-gcc --disable-shared --disable-subunit --disable-build-docs && make -s -C lib && make -s -C src libcheck.la &&
            cp src/.libs/libcheck.a lib/.libs/libcompat.a "$out/lib/" && cp src/check.h check_stdint.h "$out/include/")
        while read -r name libraries; do
            printf 'Name: %s\nDescription: for musl\nVersion: 1\nLibs: -L%s %s\nCflags: -isystem %s\n' "$name" "$out/lib" "$libraries" "$out/include" >"$out/lib/$name.pc"
        done <<LIBRARIES
check -lcheck -lcompat -pthread -lm
libcjson -lcjson
libpng -lpng16 -lz
LIBRARIES
    } >"$out/log" 2>&1 || { tail -n 30 "$out/log" && exit 1; }
    touch "$out/complete"
fi

export PKG_CONFIG_LIBDIR="$out/lib"
make -s -j2 CODE=solutions CC=musl-gcc BUILD="$out/build" CFLAGS="-isystem $out/include $kernel" LDFLAGS=-static all "$out/build/solutions/bin/tests" \
    >"$out/log" 2>&1 || { cat "$out/log" && exit 1; }
if grep -v '^  [a-z]* ' "$out/log"; then
    echo 'musl: the compiler says the above' && exit 1
fi
STUDENT_CC='musl-gcc -static -std=c11 -O1 -ffp-contract=fast -Ilessons' sh tests/same_verdicts.sh "$built" "$out/build/solutions" "$out" $short
