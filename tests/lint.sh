#!/bin/sh
# Do the scripts, the Makefile and the tests keep to what the machines share? lint.sh [MORE-FILES]   Names what does not, then status 1.
# Every call is in commands.list, every awk runs under LC_ALL=C, and nothing needs GNU's tools, bash, or a make newer than 3.81.
set -u
bad=0
wrong() {
    printf 'lint: %s\n' "$1"
    bad=1
}
for_all=$(find lessons grader plots -name '*.sh' | LC_ALL=C sort)
for_us=$(find tests -name '*.sh' | LC_ALL=C sort)
calls=$(mktemp) brought=$(mktemp)
trap 'rm -f "$calls" "$brought"' EXIT
# shellcheck disable=SC2086
LC_ALL=C awk -f tests/commands.awk $for_all $for_us .ci/run Makefile tests/*.c ${1+"$@"} >"$calls"
sh lessons/kit/setup.sh list | sed -n 's/^command:\([^|]*\).*/\1/p' >"$brought"

strangers=$(LC_ALL=C awk -F'\t' '
    FILENAME == "tests/commands.list" {if (!/^#/) {split($0, part, " "); known[part[1]] = part[2]; with[part[1]] = part[3]}; next}
    FILENAME == brought {setup[$1] = 1; next}
    $3 == "function" {mine[$1, $2] = 1; next}
    {calls[++n] = $1 "\t" $2; before[n] = $3}
    END {
        for (i = 1; i <= n; i++) {
            split(calls[i], at, "\t")
            if (at[2] == "awk" && before[i] !~ /LC_ALL=C /) print at[1] ": an awk without LC_ALL=C before it reads and prints numbers with a comma in half of Europe"
            if ((at[1], at[2]) in mine || at[2] == "X") continue
            called[at[2]] = 1
            if (!(at[2] in known)) print at[1] ": " at[2] " is not in tests/commands.list; say there where it comes from"
        }
        for (name in known) {
            if (!(name in called)) print "tests/commands.list: nothing calls " name
            source = known[name] == "with" ? with[name] : name
            if (known[name] ~ /^(setup|with)$/ && !(source in setup)) print "tests/commands.list: setup does not bring " source
            if (known[name] !~ /^(POSIX|shared|setup|with|without:)$/ || known[name] == "without:" && with[name] == "") print "tests/commands.list: " name " comes from nowhere"
        }
    }' brought="$brought" tests/commands.list "$brought" "$calls")
[ -z "$strangers" ] || wrong "$strangers"

# What students and instructors run: an expression, and why not.
while IFS='~' read -r pattern why; do
    # shellcheck disable=SC2086
    found=$(grep -nE -- "$pattern" $for_all Makefile ${1+"$@"} /dev/null | grep -vE '^[^:]*:[0-9]+:[	 ]*#')
    [ -z "$found" ] || wrong "$why: $found"
done <<'PATTERNS'
sed (-[a-z]* )*-i~sed -i is written differently on a Mac
sed .*\\\|~\| in an expression of sed is GNU's
date [^)]*%N~date has no %N on a Mac
tar [^|]*--(sort|mtime|transform)~tars differ on this
stat -c|stat --~stat has other options on a Mac
readlink -f|realpath ~not on every Mac
grep (-[a-zA-Z]+ )*-[a-zA-Z]*P~grep -P is GNU's
xargs [^|]*-I~xargs -I fills in 255 bytes at most on a Mac
xargs [^|]*(-d|--)~xargs has neither -d nor long options elsewhere
echo -[en]~echo differs; use printf
\[\[ |^function |^ *local |(^|[ =(])\$'|<<<|<\(|&>~this is bash's
\[ [^]]* == ~test knows =, not ==
cp -[a-z]*[aTu]|cp --~cp -a, -T and -u are GNU's
sort [^|]*-[a-z0-9.,]*[gVh]( |$)~sort -g, -V and -h are GNU's
find [^|]*-(printf|regex|quit|readable|writable)~find knows this only as GNU's
(head|tail|cut|sort|ls|du|wc|touch|mkdir|fold) ([^|)]* )?--[a-z]~a long option is GNU's
touch -d|date -d|date -r~dates are read differently elsewhere
PATTERNS
while IFS='~' read -r pattern why; do
    found=$(grep -nE -- "$pattern" Makefile)
    [ -z "$found" ] || wrong "GNU make 3.81, a Mac's, does not know $why: $found"
done <<'PATTERNS'
\$\(file ~$(file ...)
^(undefine|private|load) ~this directive
^\.ONESHELL|^\.EXTRA_PREREQS~this special target
[^:+?]!=|::=~this assignment
^define .*=~define with an assignment
\$\((let|intcmp|guile) ~this function
&:~grouped targets
PATTERNS
exit $bad
