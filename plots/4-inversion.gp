# needs: inversion.csv
# Up to static and down again without dice; a point keeps its colour.
load "plots/look.gp"
eval panel
unset colorbox
set palette defined (0 blue, 0.5 orange, 1 purple)
set multiplot layout 1,3 title "Buried and carved again, without dice: every point comes home" font ",32" margins 0.01,0.99,0.04,0.84 spacing 0.01
set title "the spiral" font ",28"; set xrange [-3.2:3.2]; set yrange [-3.2:3.2]
plot file("inversion.csv") every ::1 using 1:2:0 with points pt 7 ps 0.7 * dot palette
set title "its static" font ",28"
plot file("inversion.csv") every ::1 using 3:4:0 with points pt 7 ps 0.7 * dot palette
set title "and back" font ",28"
plot file("inversion.csv") every ::1 using 5:6:0 with points pt 7 ps 0.7 * dot palette
unset multiplot
