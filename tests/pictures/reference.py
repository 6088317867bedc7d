#!/usr/bin/env python3
"""What a decoder that is not libpng reads in PngSuite: tests/pictures/reference.py >tests/pictures/expected

It uses pypng (written in Python by David Jones and others; `pip install pypng`). A line holds a file's name, its width and
height, and the grey of every pixel on white paper, 0 to 255, as two hexadecimal digits each; or "refused" where pypng refuses it,
too. pypng trips over one file, cs3n2c16.png, whose 16-bit samples say that 13 bits count, when it is asked for alpha; that one is read without.
"""
import glob
import os
import zlib

import png

here = os.path.dirname(os.path.abspath(__file__))


def grey(pixel, most):
    red, green, blue, alpha = (sample / most for sample in pixel)
    value = alpha * (0.2126 * red + 0.7152 * green + 0.0722 * blue) + 1 - alpha
    return int(255 * value + 0.5)


def read(path):
    width, height, rows, info = png.Reader(filename=path).asRGBA()
    most = 2 ** info["bitdepth"] - 1
    shades = []
    for row in rows:
        shades += [grey(row[4 * x : 4 * x + 4], most) for x in range(width)]
    return f"{width} {height} {bytes(shades).hex()}"


def read_opaque(path):
    width, height, rows, info = png.Reader(filename=path).read()
    most = 2 ** info["bitdepth"] - 1
    shades = []
    for row in rows:
        shades += [grey((*row[3 * x : 3 * x + 3], most), most) for x in range(width)]
    return f"{width} {height} {bytes(shades).hex()}"


for path in sorted(glob.glob(f"{here}/pngsuite/*.png")):
    name = os.path.basename(path)
    try:
        print(name, read(path))
    except (png.Error, zlib.error):
        print(name, "refused")
    except TypeError:
        print(name, read_opaque(path))
