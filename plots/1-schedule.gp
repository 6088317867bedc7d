# needs: schedule.csv
# beta, alpha_bar and SNR against t; the cosine schedule beside them when the bonus gap is filled (cosine.csv).
load "plots/look.gp"
cosine = system("test -f '" . file("cosine.csv") . "' && echo 1 || echo 0") + 0
stats file("schedule.csv") using 1 nooutput
T = STATS_max
set multiplot layout 1,3 title "Three ways to read one schedule" font ",32" margins 0.06,0.965,0.13,0.84 spacing 0.075
set xlabel "step t"
set xtics 0, ceil((T + 1) / 2.0)
set autoscale xfix
set key top left reverse Left samplen 1.5
set title "β: noise added (cut at 0.05)"
plot [][0:0.05] file("schedule.csv") using 1:2 with lines lt 1 title "linear", \
     for [i=1:cosine] file("cosine.csv") using 1:2 with lines lt 2 dashtype 2 title "cosine"
unset key
set title "ᾱ: statue left"
plot file("schedule.csv") using 1:3 with lines lt 1, for [i=1:cosine] file("cosine.csv") using 1:3 with lines lt 2 dashtype 2
set title "SNR = ᾱ / (1 − ᾱ)"
set logscale y
set format y "10^{%T}"
plot [][1e-6:1e5] file("schedule.csv") using 1:4 with lines lt 1, for [i=1:cosine] file("cosine.csv") using 1:4 with lines lt 2 dashtype 2
unset multiplot
