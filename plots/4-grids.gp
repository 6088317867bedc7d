# needs: grids.csv
# Where four rules put ten of the steps, on the axis of lambda: static on the left, the statue on the right.
load "plots/look.gp"
set title "Ten of a thousand steps, by four rules" font ",32"
set xlabel "λ, half the log of the signal-to-noise ratio: static on the left, statue on the right"
set border 1; unset ytics; set xrange [-7.2:5]; set yrange [-0.6:3.6]; unset key
do for [i=0:3] { set label i+1 word("linspace leading trailing even-in-λ", i + 1) at -7.1, 3 - i left font ",28" }
plot for [i=0:3] 3 - i with lines lt 7 lw 0.5, \
     for [i=0:3] file("grids.csv") every ::1 using ($1 == i ? $3 : NaN):(3 - $1) with points lt i+1 pt 7 ps 2 * dot, \
     file("grids.csv") every ::1 using 3:(2.78 - $1):(sprintf("%d", $2)) with labels font ",18" textcolor rgb grey
