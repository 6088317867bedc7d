#!/bin/sh
# One hidden mistake, by its loss, samples and checks alone: mystery.sh SEED GUESS OUT. With GUESS=1 it asks which it is, and tells.
set -u
seed=${1:-1} guess=${2:-0} out=$3
store=lessons/mystery count=$(grep -c . lessons/mystery/names)
case $seed in
*[!0-9]* | ??????????*)
    echo "mystery: SEED=$seed: use a whole number below a thousand million" >&2
    exit 2
    ;;
esac
mystery=$store/$(((seed + count - 1) % count + 1))

mkdir -p "$out" && cp "$mystery"/*.csv $store/spiral.csv "$out/" || exit 2
picture=$(sh plots/draw.sh png "$out" "$out" plots/mystery.gp) || exit 2
printf 'Mystery %s: the lessons ran with one mistake in one gap.\n\nSamples\n-------\n' "$seed"
awk -F, '$1 == "net" {printf "K = %-5d mean distance %.4f   coverage %.0f%%\n", $2, $3, 100 * $5}' "$mystery/metrics.csv"
printf '\nChecks of the three lessons\n---------------------------\n'
cat "$mystery/checks"
printf '\nLoss and samples: %s\n\nIt may be\n' "$picture"
awk '{printf "  %2d  %s\n", NR, $0}' $store/names

if [ "$guess" != 1 ]; then
    printf '\nmake mystery SEED=%s GUESS=1 asks which it is, and tells.\n' "$seed"
    exit 0
fi
printf '\nWhich is it? A number: '
read -r answer || answer=
{
    read -r name
    read -r effect
    read -r place
} <<ANSWER
$(tr a-zA-Z n-za-mN-ZA-M <"$mystery/answer")
ANSWER
case $answer in '' | *[!0-9]*) said='nothing' ;; *) said=$(sed -n "${answer}p" $store/names) ;; esac
if [ "$said" = "$name" ]; then
    printf '\nYes: %s.\n' "$name"
else
    printf '\nYou said: %s.\nIt is: %s.\n' "${said:-nothing on the list}" "$name"
fi
printf '%s\nRead: %s\n' "${effect#effect: }" "${place#read: }"
