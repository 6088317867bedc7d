# needs: order.csv
# How the error falls with the strokes, on a Gaussian whose exact way is known.
load "plots/look.gp"
set title "Twice the strokes: half the error, or a quarter" font ",32"
set logscale xy; set xlabel "strokes"; set ylabel "relative error of the way"
set format y "10^{%T}"; set xtics (5,10,20,40,80,160,320); set xrange [4.5:360]
set key bottom left Left reverse
plot file("order.csv") every ::1 using 1:2 with linespoints lt 1 title "DDIM, first order", \
     file("order.csv") every ::1 using 1:3 with linespoints lt 2 title "2M, second order", \
     2.4 / x with lines lt 7 dashtype 2 title "slope −1", 5.8 / x**2 with lines lt 8 dashtype 3 title "slope −2"
