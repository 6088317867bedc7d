# needs: loss.csv floor.csv spiral.csv samples-10.csv samples-50.csv samples-1000.csv
# A run with one hidden mistake: its loss, and what it carves at three stroke counts.
load "plots/look.gp"
floor = system("awk -F, 'NR == 2 {print $2}' '" . file("floor.csv") . "'") + 0
set multiplot title "One mistake is hidden here" font ",30"
set lmargin at screen 0.08; set rmargin at screen 0.95
set tmargin at screen 0.86; set bmargin at screen 0.64
set xlabel "step" offset 0,0.4; set ylabel "loss"
set yrange [0:1.2]; set ytics 0.5
set label 1 sprintf("Bayes floor: %.3f", floor) at graph 0.99, first floor + 0.14 right font ",22"
plot floor with lines lt 3 dashtype 2, file("loss.csv") every ::1 using 1:2 with lines lt 1
unset border; unset tics; unset xlabel; unset ylabel; unset label
set size ratio -1
set xrange [-3.2:3.2]; set yrange [-3.2:3.2]
set tmargin at screen 0.46; set bmargin at screen 0.02
do for [i=0:2] {
    K = word("10 50 1000", i + 1)
    set lmargin at screen 0.02 + 0.32 * i; set rmargin at screen 0.32 + 0.32 * i
    set title "K = " . K font ",24"
    plot file("spiral.csv") every ::1 using 1:2 with points lt 7 ps 0.3 * dot, \
         file("samples-" . K . ".csv") every ::1 using 1:2 with points lt 2 ps 0.5 * dot
}
unset multiplot
