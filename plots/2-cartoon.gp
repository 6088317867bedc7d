# needs: blob.csv cartoon.csv
# What the cartoon carves, what the Gaussian chisel carves (once it exists), and the blob.
load "plots/look.gp"
gaussian = system("test -f '" . file("gaussian.csv") . "' && echo 1 || echo 0") + 0
set title "The cartoon's points fall on one, in the wrong place" font ",32"
set size ratio -1
set xrange [-0.5:4.2]; set yrange [-2.2:0.4]
set xlabel "x"; set ylabel "y"
set key top right Left reverse samplen 1
plot file("blob.csv") every ::1 using 1:2 with points lt 7 ps 0.7 * dot title "the blob", \
     for [i=1:gaussian] file("gaussian.csv") every ::1 using 1:2 with points lt 1 ps 0.5 * dot title "Gaussian chisel", \
     file("cartoon.csv") every ::1 using 1:2 with points lt 2 ps 3 * dot title "the cartoon"
