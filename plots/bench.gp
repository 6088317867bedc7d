# needs: products.csv
# How the cost of a matrix product grows with the batch and the width of the layer.
load "plots/look.gp"
set title "One layer, B x width times width x width" font ",32"
set logscale xy 2
set xlabel "batch B"; set ylabel "microseconds"
set key top left Left reverse
rows(width) = "< awk -F, '$2 == " . width . "' '" . file("products.csv") . "'"
plot for [width in "512 128 32"] rows(width) using 1:3 with linespoints title "width " . width
