#!/bin/sh
# Make all packs and print a checksum of every file in them: packs.sh OUT [SETTING...], such as ANSWERS=secret for the two that take it.
# A zip that copies stands in for the real one, so that nothing has to be unzipped: OUT/gradescope is what would be in gradescope.zip.
set -eu
out=$1
shift
rm -rf "$out" && mkdir -p "$out/bin"
out=$(cd "$out" && pwd)
cat >"$out/bin/zip" <<ZIP
#!/bin/sh
[ "\$2" != ../gradescope.zip ] || cp -r . "$out/unzipped"
ZIP
chmod +x "$out/bin/zip"
export PATH="$out/bin:$PATH"
make -s student-kit BUILD="$out" >/dev/null
make -s gradescope classroom50 BUILD="$out" "$@" >/dev/null
mv "$out/unzipped" "$out/gradescope" && mkdir -p "$out/student" "$out/classroom50"
tar xzf "$out/chisel-student.tar.gz" -C "$out/student"
tar xzf "$out/classroom50.tar.gz" -C "$out/classroom50"
for inner in "$out"/classroom50/*.tar.gz; do
    tar xzf "$inner" -C "$out/classroom50" && rm "$inner"
done
cd "$out" && find student classroom50 gradescope -type f | LC_ALL=C sort | xargs cksum
