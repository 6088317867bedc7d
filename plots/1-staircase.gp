# needs: staircase.csv rung-0.png rung-10.png
# The clean picture and ten rungs, with beta, alpha_bar and SNR under each.
load "plots/look.gp"
array beta[10]; array abar[10]; array snr[10]
stats file("staircase.csv") every ::1 using (beta[int($1)+1] = $2, abar[int($1)+1] = $3, snr[int($1)+1] = $4) nooutput
eval panel
set size ratio -1 # a picture of one's own need not be square
set multiplot layout 2,6 title "The staircase: one picture, ten layers of static" font ",32" margins 0.01,0.99,0.14,0.86 spacing 0.008,0.16
set autoscale xfix; set autoscale yfix
do for [i=0:10] {
    if (i == 6) { set multiplot next }
    if (i == 0) { set xlabel "clean" } else { set xlabel sprintf("t = %d   β = %.3f\nᾱ = %.3f   SNR = %.2f", i-1, beta[i], abar[i], snr[i]) font ",17" }
    plot file(sprintf("rung-%d.png", i)) binary filetype=png with rgbimage
}
unset multiplot
