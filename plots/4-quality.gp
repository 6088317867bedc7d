# needs: few.csv
# Distance against network calls, for the trained network; coverage, for the ideal chisel.
load "plots/look.gp"
names = "lesson-3,-linspace DDIM,-linspace DDIM,-even-in-λ 2M,-linspace 2M,-even-in-λ"
title_of(i) = system("echo " . word(names, i + 1) . " | sed 's/,-/, /;s/-/ /g'")
rows(chisel, i) = sprintf("< awk -F, '$1 == \"%s\" && $2 == %d' '%s'", chisel, i, file("few.csv"))
set multiplot layout 1,2 title "The spiral in few strokes" font ",32"
set logscale x; set xtics (4,10,20,50); set xrange [3.6:56]; set xlabel "strokes, each one call of the chisel"
set logscale y; set yrange [0.003:1]; set ylabel "mean distance from the spiral (sd)"
set title "the trained network" font ",28"
set key bottom left Left reverse font ",20"
plot for [i=0:4] rows("network", i) using 3:4 with linespoints lt i+1 title title_of(i)
unset logscale y; set yrange [40:105]; set ylabel "coverage of the spiral (%)"
set title "the ideal chisel: all end on the curve" font ",28"
unset key
plot for [i=0:4] rows("ideal", i) using 3:(100 * $6) with linespoints lt i+1
unset multiplot
