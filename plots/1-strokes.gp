# needs: strokes.csv
# Eight numbers under strokes that are too small, right, and too big.
load "plots/look.gp"
stats file("strokes.csv") using 1 nooutput
T = STATS_max
set multiplot layout 1,3 title "Eight numbers walk under static" font ",32" margins 0.06,0.965,0.13,0.84 spacing 0.06
set xlabel "step t"
set xtics 0, ceil((T + 1) / 2.0)
set autoscale xfix
set yrange [-4:4]
array name[3] = ["too small: β to 0.00002", "right: β to 0.02", "too big: β to 0.9"]
do for [i=1:3] {
    set title name[i]
    plot for [k=2:9] file("strokes.csv") index i-1 using 1:k with lines lt 1 + (k - 2) % 8 lw 0.7
}
unset multiplot
