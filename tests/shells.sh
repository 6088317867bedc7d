#!/bin/sh
# Do the scripts of students and instructors say the same under every shell and every awk? shells.sh OUT
# In a copy of the kit each, with stand-ins for what is installed by hand or differs from machine to machine. An awk without LC_ALL=C fails.
# Prints what differs, and what is not installed here; at the end "N ways, no difference", or status 1.
set -u
out=$1
rm -rf "$out" && mkdir -p "$out/stands" && out=$(cd "$out" && pwd)
stand_in() {
    cat >"$out/stands/$1" && chmod +x "$out/stands/$1"
}
echo 'echo 20260101-120000' | stand_in date
echo 'echo gdb; printf "%s\n" "$@"' | stand_in gdb
stand_in gnuplot <<'GNUPLOT'
for word in "$@"; do
    case $word in *"out='"*) word=${word#*out=\'} && echo picture >"${word%%\'*}" ;; esac
done
GNUPLOT
echo 'for word in "$@"; do case $before in --output) exec cat >"$word" ;; esac; before=$word; done; cat' | stand_in pandoc
echo 'echo "$0 is not asked for" | sed "s/.*\///"' | stand_in clang
echo 'echo lesson; printf "%s\n" "$@"; exit 1' | stand_in lesson1
echo 'case $* in "--exists libcjson") [ -e installed ] ;; *) exit 0 ;; esac' | stand_in pkg-config
echo 'echo "$0 $*" | sed "s/^[^ ]*\///"; case $* in *install*|add*|-S*) touch installed ;; esac' | stand_in apt-get
echo 'case $* in -u) echo 0 ;; *) echo root ;; esac' | stand_in id

# Every script once, and each way that it can end.
all() {
    PATH=$1:$out/stands:$2$PATH
    export PATH
    mkdir -p runs/data runs/figures work/tables
    for table in walk walk-10 walk-50 staircase denoise; do printf 't,x,y\n0,1.234,2.5\n\n1,0.125,-3.75\n' >runs/data/$table.csv; done
    for picture in rung-1 denoise-input denoise-guess-1 denoise-rebuilt-1; do echo $picture >runs/data/$picture.png; done
    for plot in plots/*.gp; do echo figure >"runs/figures/$(basename "$plot" .gp).svg"; done
    for name in 1-schedule 2-burial; do sed -n '1s/^# needs: //p' plots/$name.gp | tr ' ' '\n' | while read -r table; do echo 1,2 >"work/tables/$table"; done; done
    say sh lessons/kit/mystery.sh 3 0 mystery
    echo 2 | say sh lessons/kit/mystery.sh 12 1 mystery
    say sh lessons/kit/mystery.sh x 1 mystery
    say sh lessons/kit/run.sh lesson1 work/tables plots/1-*.gp plots/2-*.gp --
    say sh lessons/kit/run.sh lesson1 work/tables -- T=3 'IMAGE=a b.png'
    say sh lessons/kit/run.sh false work/tables -- T=3
    say sh lessons/kit/links.sh lessons/*.md README.md CONTRIBUTING.md
    say sh lessons/kit/setup.sh
    say sh lessons/kit/setup.sh
    say sh lessons/kit/setup.sh list
    say sh lessons/kit/ready.sh built starter sh libpng
    mkdir -p built/starter/obj/starter built/starter/bin && : >built/starter/obj/starter/1-schedule.o && : >built/starter/bin/lesson1
    echo >>starter/1-schedule.c
    say sh lessons/kit/ready.sh built starter sh libpng
    say sh lessons/kit/ready.sh built starter no-such-compiler libpng
    say sh lessons/kit/book.sh student runs book lessons/[1-5]-*.md lessons/glossary.md | sed 's/, [0-9]* kB//'
    say sh lessons/kit/book.sh nobody runs book lessons/glossary.md
    say sh lessons/kit/slides.sh runs/figures slides lessons/[1-5]-*.md
    say sh lessons/kit/student_kit.sh packed
    tar tzf packed/chisel-student.tar.gz
    rm -rf packed
    for gap in 2.3 2.3 2.3 9.9 ''; do say sh grader/hint.sh "$gap" grader/answers work; done
    echo mine >>starter/2-toy.c && say sh grader/reset.sh reset 2 starter grader/pristine
    say sh grader/reset.sh undo 2 starter
    say sh grader/reset.sh undo '' starter
    say sh grader/reset.sh reset 8 starter grader/pristine
    say sh grader/debug.sh 1.4 alpha_bar work
    mkdir -p work/grade && : >work/request && : >work/harness && chmod +x work/harness && : >results.json
    say sh grader/debug.sh 1.4 alpha_bar work
    say sh grader/run.sh work/grade false
    say sh grader/run.sh work/grade sh -c "exit 9"
    say sh grader/class.sh program '' out 0 grade_one grade answers
    say sh grader/class.sh program in out x grade_one grade answers
    say sh grader/class.sh echo README.md out 2 grade_one grade answers
    say make help
}
say() {
    echo "== $*"
    "$@" 2>&1
    echo "== status $?"
}
path_of() {
    echo "$(command -v "${1%% *}") ${1#"${1%% *}"}"
}
# A way: a shell, an awk, and where other tools come first from.
ways=0 bad=0
way() {
    name=$1 shell=$2 awk=$3 tools=${4:-}
    for tool in "${shell%% *}" "${awk%% *}"; do
        command -v "$tool" >/dev/null || {
            echo "skipped: $tool is not installed"
            return
        }
    done
    copy=$out/ways/$name/kit
    mkdir -p "$copy" "$out/ways/$name/bin"
    cp -r Makefile README.md CONTRIBUTING.md LICENSE .clang-format .editorconfig .gitattributes .gitignore lessons starter plots "$copy/"
    rm -rf "$copy/starter/.undo"
    mkdir "$copy/grader" && cp -r grader/*.[ch] grader/*.sh grader/answers grader/pristine "$copy/grader/"
    printf '#!/bin/sh\nexec %s "$@"\n' "$(path_of "$shell")" >"$out/ways/$name/bin/sh"
    printf '#!/bin/sh\n[ "${LC_ALL:-}" = C ] || { echo "an awk without LC_ALL=C: $*" >&2; exit 9; }\nexec %s "$@"\n' "$(path_of "$awk")" >"$out/ways/$name/bin/awk"
    chmod +x "$out/ways/$name/bin/sh" "$out/ways/$name/bin/awk"
    (cd "$copy" && all "$out/ways/$name/bin" "$tools" </dev/null && find . -type f ! -name '.started' ! -path './packed/*' -exec cksum {} + | LC_ALL=C sort) >"$out/ways/$name/log" 2>&1
    ways=$((ways + 1))
    grep -n 'awk without LC_ALL' "$out/ways/$name/log" && bad=1
    [ "$name" = first ] || diff "$out/ways/first/log" "$out/ways/$name/log" >"$out/ways/$name/diff" || {
        bad=1
        echo "$shell with $awk:"
        head -n 20 "$out/ways/$name/diff"
    }
    rm -rf "$copy"
}
way first sh awk
way dash dash mawk
way bash 'bash --posix' gawk
way busybox 'busybox sh' 'busybox awk'
way mksh mksh original-awk
command -v posh >/dev/null && way posh posh 'gawk --posix' # the strictest, and nobody's own
if command -v busybox >/dev/null; then
    mkdir -p "$out/tools" && for applet in $(busybox --list); do
        case $applet in dpkg* | rpm* | sh | awk) ;; *) ln -s "$(command -v busybox)" "$out/tools/$applet" ;; esac
    done
    way applets 'busybox sh' 'busybox awk' "$out/tools:"
fi
[ $bad = 0 ] || exit 1
echo "$ways ways, no difference"
