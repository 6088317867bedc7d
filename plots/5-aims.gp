# needs: aims.csv
# How far each network's answer lies from the ideal one, step by step: read as noise, and as statue.
load "plots/look.gp"
set multiplot layout 1,2 title "One network, three targets: distance from the ideal answer" font ",32"
set logscale xy; set format y "10^{%T}"; set xlabel "step t (t = 0 is drawn at 0.5)"; set xrange [0.45:1100]
at(t) = t > 0 ? t : 0.5
set title "in the noise" font ",28"; set ylabel "root mean square"; set yrange [1e-4:10]
set key bottom left Left reverse font ",22"
plot file("aims.csv") every ::1 using (at($1)):2 with lines lt 1 title "trained on ε", \
     file("aims.csv") every ::1 using (at($1)):3 with lines lt 2 title "x₀", \
     file("aims.csv") every ::1 using (at($1)):5 with lines lt 4 title "x₀, SNR weights", \
     file("aims.csv") every ::1 using (at($1)):4 with lines lt 3 title "v"
set title "in the statue" font ",28"; unset ylabel; set yrange [1e-3:10]; unset key
plot file("aims.csv") every ::1 using (at($1)):($2 * $6) with lines lt 1, \
     file("aims.csv") every ::1 using (at($1)):($3 * $6) with lines lt 2, \
     file("aims.csv") every ::1 using (at($1)):($5 * $6) with lines lt 4, \
     file("aims.csv") every ::1 using (at($1)):($4 * $6) with lines lt 3
unset multiplot
