# needs: loss.csv floor.csv
# The loss of training, against predicting zeros and the Bayes floor (floor.csv).
load "plots/look.gp"
floor = system("awk -F, 'NR == 2 {print $2}' '" . file("floor.csv") . "'") + 0
set title "Training: down to the floor, not to zero" font ",32"
set xlabel "step"; set ylabel "mean squared error of ε̂"
set yrange [0:1.1]
set label 1 "predicting zeros: 1" at graph 0.98, first 1.04 right
set label 2 sprintf("Bayes floor: %.3f, the best that any chisel can do", floor) at graph 0.98, first floor - 0.05 right textcolor rgb green
plot 1 with lines lt 7 dashtype 2, floor with lines lt 3 dashtype 2, file("loss.csv") every ::1 using 1:2 with lines lt 1
