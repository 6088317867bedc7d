# needs: spiral.csv pairs.csv pair-2-2.csv
# Trained on one target, read as another: nine pairs. Only the diagonal is right.
load "plots/look.gp"
eval panel
energy(i, k) = system(sprintf("awk -F, '$1 == %d && $2 == %d {printf \"%%.3f\", $4}' '%s'", i, k, file("pairs.csv")))
names = "ε x₀ v"
set multiplot layout 3,3 columnsfirst title "Trained on one, read as another, 50 strokes (numbers: energy distance)" font ",30" margins 0.24,0.80,0.01,0.86 spacing 0.01
set xrange [-3:3]; set yrange [-3:3]
do for [k=0:2] {
    do for [i=0:2] {
        unset label; unset title
        if (i == 0) { set title "read as " . word(names, k + 1) font ",26" offset 0,-0.5 }
        if (k == 0) { set label 1 "trained on " . word(names, i + 1) at graph -0.08,0.5 right font ",26" }
        set label 2 energy(i, k) at graph 0.98,0.08 right font ",22"
        plot file("spiral.csv") every 4::1 using 1:2 with points lt 7 ps 0.3 * dot, \
             file(sprintf("pair-%d-%d.csv", i, k)) every ::1 using 1:2 with points lt (i == k ? 1 : 2) ps 0.5 * dot
    }
}
unset multiplot
