# Four panels: the data, then one for each stroke count K that metrics.csv lists. Needs `samples` (the files'
# prefix), `chisel` (its name in metrics.csv) and `heading`.
load "plots/look.gp"
eval panel
strokes = system("awk -F, '$1 == \"" . chisel . "\" {print $2}' '" . file("metrics.csv") . "'")
set multiplot layout 1,1+words(strokes) title heading font ",32" margins 0.01,0.99,0.20,0.74 spacing 0.01
set xrange [-2.7:2.7]; set yrange [-2.7:2.7]
distance(K) = system(sprintf("awk -F, '$1 == \"%s\" && $2 == %s {printf \"%%.4f\", $3}' '%s'", chisel, K, file("metrics.csv")))
set title "the data" font ",28"
plot file("spiral.csv") every ::1 using 1:2 with points lt 7 ps 0.4 * dot
do for [K in strokes] {
    set title "K = " . K font ",28"
    set xlabel sprintf("mean distance %s sd", distance(K)) font ",22"
    plot file(samples . "-" . K . ".csv") every ::1 using 1:2 with points lt 1 ps 0.6 * dot
}
unset multiplot
