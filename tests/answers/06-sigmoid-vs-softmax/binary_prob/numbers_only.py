# /// answer
# item = "binary_prob"
# marks = 0.5
# caught_by = "binary_prob--arrays"
# diagnosis = "sigmoid-vs-softmax.pairs"
# why = "math.exp takes no arrays"
# ///
import math


def binary_prob(z0, z1):
    d = float(z1) - float(z0)
    e = math.exp(-abs(d))
    return 1 / (1 + e) if d >= 0 or math.isnan(d) else e / (1 + e)
