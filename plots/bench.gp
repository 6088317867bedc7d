# needs: products.csv walks.csv
# How cost grows: a layer's product with batch and width, a walk with its strokes.
load "plots/look.gp"
set multiplot layout 1,2 title "How the cost grows with the work" font ",32"
set title "one layer, B × width times width × width" font ",28"
set logscale xy 2
set xlabel "batch B"; set ylabel "microseconds"
set key top left Left reverse
rows(width) = "< awk -F, '$2 == " . width . "' '" . file("products.csv") . "'"
plot for [width in "512 128 32"] rows(width) using 1:3 with linespoints title "width " . width
unset logscale; set logscale xy
set title "a walk of 512 points" font ",28"
set xlabel "strokes K"; set ylabel "milliseconds"
last = system("awk -F, 'END {print $2 / $1}' '" . file("walks.csv") . "'") + 0
plot last * x with lines lt 7 dashtype 2 title "in step with K", \
     file("walks.csv") every ::1 using 1:2 with linespoints lt 1 title "one core"
unset multiplot
