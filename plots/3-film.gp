# needs: walk.csv
# film: the reverse walk as an animation, the last frame held.
load "plots/look.gp"
eval panel
stats file("walk.csv") using 1 nooutput
last = STATS_blocks - 1
set margins 0,0,0,2
do for [i=0:last+8] {
    frame = i < last ? i : last
    unset xrange; unset yrange
    stats file("walk.csv") index frame using 1 nooutput
    set xrange [-3.2:3.2]; set yrange [-3.2:3.2]
    set title (frame < last ? sprintf("t = %.0f", STATS_max) : "carved")
    plot file("walk.csv") index frame using 2:3 with points lt 1 ps 0.6 * dot
}
