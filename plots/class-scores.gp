# needs: scores.csv
# How many students have how many points.
load "plots/look.gp"
set title "Points" font ",32"
set xlabel "points"; set ylabel "students"
set yrange [0:*]; set boxwidth 9; set style fill solid 0.8
set xtics 0,10
plot file("scores.csv") every ::1 using ($1 + 5):2 with boxes lt 1
