# needs: walk.csv
# The reverse walk in eight of its frames, from static to spiral; most of them late, where the carving happens.
load "plots/look.gp"
eval panel
stats file("walk.csv") using 1 nooutput
last = STATS_blocks - 1
array t[8]
frame(i) = i < 7 ? int(last * (1 - (1 - i / 7.0)**2) + 0.5) : last
do for [i=0:7] {
    stats file("walk.csv") index frame(i) using 1 nooutput
    t[i+1] = STATS_max
}
set multiplot layout 2,4 title "Static to spiral" font ",32" margins 0.01,0.99,0.01,0.86 spacing 0.01,0.08
set xrange [-3.2:3.2]; set yrange [-3.2:3.2]
do for [i=0:7] {
    set title (i == 0 ? "static" : i < 7 ? sprintf("before stroke t = %.0f", t[i+1] - 1) : "carved") font ",24"
    plot file("walk.csv") index frame(i) using 2:3 with points lt 1 ps 0.5 * dot
}
unset multiplot
