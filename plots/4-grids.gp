# needs: grids.csv
# Where four rules put ten of the steps, on the axis of lambda: static on the left, the statue on the right.
load "plots/look.gp"
set title "Ten of a thousand steps, by four rules" font ",32"
set xlabel "λ, half the log of the signal-to-noise ratio: static on the left, statue on the right"
set border 1; unset ytics; set xrange [-7.2:5]; set yrange [-0.6:3.6]; unset key
names = "linspace leading trailing even"
do for [i=0:3] {
    set label i + 1 (i < 3 ? word(names, i + 1) : "even in λ") at -7.1, 3 - i left font ",26"
    set arrow i + 1 from -5.3, 3 - i to 4.9, 3 - i nohead lt 7 lw 0.5
}
plot for [i=0:3] file("grids.csv") every ::1 using ($1 == i ? $3 : NaN):(3 - $1) with points lt i+1 pt 7 ps 2 * dot, \
     file("grids.csv") every ::1 using 3:(2.78 - $1):(sprintf("%d", $2)) with labels font ",18" textcolor rgb grey
