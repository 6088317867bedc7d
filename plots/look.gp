# The shared look of every figure: size, type that the last row can read, colours that do not depend on telling red from green
# (Okabe and Ito 2008). draw.sh sets `format` (png, svg, pdf, gif; small: a png of
# half the size; plain: a png from a gnuplot without pngcairo), `out` (the file) and `dir` (where the CSV files are).
if (format eq "png") { set terminal pngcairo size 1920,1080 font "DejaVu Sans,24" linewidth 2 }
if (format eq "small") { set terminal pngcairo size 960,540 font "DejaVu Sans,24" fontscale 0.5 pointscale 0.5 linewidth 1 }
if (format eq "plain") { set terminal png truecolor size 1920,1080 font "DejaVuSans,24" linewidth 2 }
if (format eq "svg") { set terminal svg size 1920,1080 font "DejaVu Sans,32" linewidth 2 background "white" name "chisel" }
if (format eq "pdf") { set terminal pdfcairo size 20in,11.25in font "DejaVu Sans,32" linewidth 3 }
if (format eq "gif") { set terminal gif animate delay 12 loop 0 size 800,800 font "DejaVuSans,18" optimize }
set output out
# The SVG terminal draws points about twice as large.
dot = (format eq "svg") ? 0.5 : 1
set datafile separator comma
set encoding utf8

blue = "#0072B2"; orange = "#E69F00"; green = "#009E73"; red = "#D55E00"; purple = "#CC79A7"; sky = "#56B4E9"; grey = "#999999"; ink = "#222222"
set linetype 1 linecolor rgb blue linewidth 2 pointtype 7
set linetype 2 linecolor rgb red linewidth 2 pointtype 5
set linetype 3 linecolor rgb green linewidth 2 pointtype 9
set linetype 4 linecolor rgb orange linewidth 2 pointtype 11
set linetype 5 linecolor rgb purple linewidth 2 pointtype 13
set linetype 6 linecolor rgb sky linewidth 2 pointtype 4
set linetype 7 linecolor rgb grey linewidth 2 pointtype 6
set linetype 8 linecolor rgb ink linewidth 2 pointtype 8

set border 3 linecolor rgb ink
set tics nomirror
set key noautotitle
file(name) = dir . "/" . name

# A square panel of points or pixels, without axes.
panel = 'set size ratio 1; unset border; unset tics; unset key'
