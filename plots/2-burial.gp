# needs: buried.csv carved.csv
# The blob buried in five frames, and pulled back through the same five.
load "plots/look.gp"
eval panel
set multiplot layout 2,5 title "Buried, and carved out again" font ",32" margins 0.01,0.99,0.02,0.84 spacing 0.01,0.09
set xrange [-3.5:3.5]; set yrange [-3.5:3.5]
frame_t(name, i) = system(sprintf("awk -F, '$1==%d {print $2; exit}' '%s'", i, file(name)))
do for [name in "buried.csv carved.csv"] {
    do for [i=0:4] {
        set title sprintf("%s t = %s", name eq "buried.csv" ? "noised to" : "after stroke", frame_t(name, i)) font ",24"
        plot file(name) every ::1 using ($1 == i ? $3 : NaN):4 with points ls 1 lt (name eq "buried.csv" ? 7 : 1) ps 0.4 * dot
    }
}
unset multiplot
