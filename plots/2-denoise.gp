# needs: denoise.csv denoise-input.png denoise-hidden.png denoise-rebuilt-20.png
# The denoising task: rows are the guess, the undivided difference and the reconstruction; columns are q = 0 .. 1.
load "plots/look.gp"
array mse[21]; array quality[21]
stats file("denoise.csv") every ::1 using (mse[int($0)+1] = $2, quality[int($0)+1] = $4) nooutput
eval panel
set style textbox opaque noborder fillcolor rgb "white"
set autoscale xfix; set autoscale yfix
set multiplot layout 3,6 title "One stroke of static, β = 0.55: a chisel that knows a share q of the noise" font ",30" margins 0.06,0.94,0.09,0.86 spacing 0.006,0.012
array row[3] = ["guess", "undivided", "rebuilt"]
array first[3] = ["denoise-input.png", "denoise-hidden.png", ""]
array name[3] = ["input x", "hidden ε", ""]
array meaning[3] = ["ε̂ = q ε", "x − √(1−ᾱ) ε̂", "the same / √ᾱ"]
do for [r=1:3] {
    set title; unset xlabel
    set label 1 name[r] at graph 0.03,0.93 left font ",19" front boxed
    if (r < 3) { plot file(first[r]) binary filetype=png with rgbimage } else { set multiplot next }
    do for [i=0:4] {
        if (r == 1) { set title sprintf("q = %.2f", i / 4.0) font ",22" } else { set title }
        if (r == 3) { set xlabel sprintf("mse %.3f\nquality %.0f%%", mse[5*i+1], 100 * quality[5*i+1]) font ",18" }
        if (i == 0) { set label 1 meaning[r] } else { unset label 1 }
        plot file(sprintf("denoise-%s-%d.png", row[r], 5 * i)) binary filetype=png with rgbimage
    }
}
unset multiplot
