#!/bin/sh
# What setup says and asks for on a machine that has nothing but one package manager: bare_machine.sh OUT MANAGER UID [whole]
# The manager brings what it is asked for, or nothing if it is called "broken". Everything is a stand-in; nothing is installed.
set -eu
out=$1 manager=$2 user=$3
rm -rf "$out" && mkdir -p "$out/bin" "$out/kit/lessons/kit"
cp lessons/kit/setup.sh "$out/kit/lessons/kit/"
[ "${4:-}" != whole ] || mkdir "$out/kit/solutions" "$out/kit/tests"
for tool in sh cut tr sed; do
    ln -s "$(command -v $tool)" "$out/bin/$tool"
done
cd "$out/kit"
printf '#!/bin/sh\necho %s\n' "$user" >../bin/id
# what it is asked to install it has, under the names that setup looks for
cat >"../bin/${manager#broken-}" <<'MANAGER'
#!/bin/sh
echo "${0##*/} $*" >>../log
case ${0##*/}:$* in *install*|*add*|*-S\ *) ;; *) exit 0 ;; esac
[ ! -e ../broken ] || exit 1
for package in "$@"; do
    case $package in
    gcc | clang | git | zip | parallel | gdb | valgrind | python3 | busybox | mksh | gawk | pandoc) names=$package ;;
    gnuplot*) names=gnuplot ;;
    pkg*) names=pkg-config ;;
    pandoc-cli) names=pandoc ;;
    bubblewrap) names=bwrap ;;
    *xml*) names=xmllint ;;
    procps*) names=pgrep ;;
    util-linux | setpriv) names=setpriv ;;
    *) names=lib-$package ;;
    esac
    [ $names != gcc ] || names='gcc cc'
    for name in $names; do
        echo '#!/bin/sh' >../bin/$name
        /bin/chmod +x ../bin/$name
    done
done
MANAGER
chmod +x ../bin/id "../bin/${manager#broken-}"
case $manager in broken-*) : >../broken ;; esac
: >../log
status=0
(PATH=../bin && export PATH && sh lessons/kit/setup.sh) 2>&1 || status=$?
cat ../log
exit $status
