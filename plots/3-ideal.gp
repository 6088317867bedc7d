# needs: spiral.csv metrics.csv swing-ideal.csv
# The first spiral out of static: the ideal chisel at each K, beside the data.
samples = "ideal"; chisel = "ideal"; heading = "The ideal chisel, untrained: the best that the data allow"
load "plots/panels.gp"
