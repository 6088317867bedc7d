# needs: field.csv field-data.csv
# The chisel's answer as arrows: -eps points to where the buried blob lies at that t (grey), sharper as t falls.
load "plots/look.gp"
eval panel
set multiplot layout 1,3 title "−ε̂ points the way back" font ",32" margins 0.01,0.99,0.04,0.84 spacing 0.01
set xrange [-3.6:3.6]; set yrange [-3.6:3.6]
panel_t(i) = system(sprintf("awk -F, '$1==%d {print $2; exit}' '%s'", i, file("field.csv")))
do for [i=0:2] {
    set title sprintf("t = %s", panel_t(i)) font ",28"
    plot file("field-data.csv") every ::1 using ($1 == i ? $2 : NaN):3 with points lt 7 ps 0.3 * dot, \
         file("field.csv") every ::1 using ($1 == i ? $3 : NaN):4:(0.45 * $5 / sqrt(1 + $5**2 + $6**2)):(0.45 * $6 / sqrt(1 + $5**2 + $6**2)) \
             with vectors head size graph 0.015,20 filled lt 1 lw 1.2
}
unset multiplot
