# needs: gallery.csv right/tables/floor.csv
# The bug gallery: for each mistake the loss curve, and under it what the walk carves.
load "plots/look.gp"
rows = int(system("wc -l < '" . file("gallery.csv") . "'"))
cell(row, column) = system(sprintf("awk -F, 'NR == %d {print $%d}' '%s'", row, column, file("gallery.csv")))
floor = system("awk -F, 'NR == 2 {print $2}' '" . file("right/tables/floor.csv") . "'") + 0
big = (format eq "svg") ? 1.3 : 1
type(size) = sprintf(",%d", size * big)
set multiplot title "Losses that look fine, and what is carved" font type(28)
do for [i=0:7] {
    mistake = cell(i + 3, 1); K = cell(i + 3, 2)
    left = 0.02 + 0.245 * (i % 4); top = i < 4 ? 0.88 : 0.42
    set lmargin at screen left + 0.01; set rmargin at screen left + 0.225
    set tmargin at screen top; set bmargin at screen top - 0.10
    set border 3; set format ""; unset tics; unset label
    set size noratio
    set xrange [0:10000]; set yrange [0:0.8]
    set title cell(i + 3, 6) noenhanced font type(17) offset 0,-0.6
    set label 1 sprintf("loss %.3f", cell(i + 3, 3) + 0) at graph 0.97,0.8 right font type(15)
    plot floor with lines lt 3 dashtype 2, file(mistake . "/tables/loss.csv") every ::1 using 1:2 with lines lt 1
    set tmargin at screen top - 0.115; set bmargin at screen top - 0.385
    set border 0; unset title; unset label
    set size ratio -1
    set xrange [-3.2:3.2]; set yrange [-3.2:3.2]
    set label 1 "K = " . K at graph 0.03,0.95 left font type(15)
    plot file("right/tables/spiral.csv") every 5::1 using 1:2 with points lt 7 ps 0.25 * dot, \
         file(mistake . "/tables/samples-" . K . ".csv") every ::1 using 1:2 with points lt 2 ps 0.4 * dot
}
unset multiplot
