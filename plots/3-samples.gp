# needs: spiral.csv metrics.csv swing-net.csv
# What the network carves at each K, beside the data.
samples = "samples"; chisel = "net"; heading = "The trained network at K strokes"
load "plots/panels.gp"
