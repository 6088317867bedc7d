# needs: right.csv
# For each gap: right, blocked, wrong, not started.
load "plots/look.gp"
set title "Gaps" font ",32"
set style data histograms; set style histogram rowstacked; set boxwidth 0.8; set style fill solid 0.9
set ylabel "students"; set yrange [0:*]; set xtics rotate by 90 right font ",18"
set key outside right top reverse Left
plot file("right.csv") every ::1 using 2:xtic(1) lt 3 title "right", "" every ::1 using 3 lt 4 title "blocked", \
     "" every ::1 using 4 lt 2 title "wrong", "" every ::1 using 5 lt 7 title "not started"
