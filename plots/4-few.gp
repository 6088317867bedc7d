# needs: spiral.csv few.csv few-network-4-50.csv
# What each walk carves with the trained network: a row a stroke count, a column a walk.
load "plots/look.gp"
eval panel
names = "lesson-3,-linspace DDIM,-linspace DDIM,-even-in-λ 2M,-linspace 2M,-even-in-λ"
title_of(i) = system("echo " . word(names, i + 1) . " | sed 's/,-/, /;s/-/ /g'")
distance(i, K) = system(sprintf("awk -F, '$1 == \"network\" && $2 == %d && $3 == %s {printf \"%%.3f\", $4}' '%s'", i, K, file("few.csv")))
strokes = "4 10 20 50"
set multiplot layout 4,5 title "The trained network in few strokes (numbers: mean distance)" font ",30" margins 0.06,0.995,0.01,0.88 spacing 0.004,0.01
set xrange [-2.9:2.9]; set yrange [-2.9:2.9]
do for [r=1:4] {
    do for [i=0:4] {
        unset label; unset title
        if (r == 1) { set title title_of(i) font ",20" offset 0,-0.6 }
        if (i == 0) { set label 1 "K = " . word(strokes, r) at graph -0.36,0.5 font ",22" }
        set label 2 distance(i, word(strokes, r)) at graph 0.98,0.06 right font ",18"
        plot file("spiral.csv") every 8::1 using 1:2 with points lt 7 ps 0.2 * dot, \
             file(sprintf("few-network-%d-%s.csv", i, word(strokes, r))) every ::1 using 1:2 with points lt 1 ps 0.35 * dot
    }
}
unset multiplot
