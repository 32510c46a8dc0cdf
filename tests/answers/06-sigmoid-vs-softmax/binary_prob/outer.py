# /// answer
# item = "binary_prob"
# marks = 0.5
# caught_by = "binary_prob--arrays"
# diagnosis = "sigmoid-vs-softmax.pairs"
# why = "every entry against every other"
# ///
def binary_prob(z0, z1):
    gap = np.subtract.outer(np.asarray(z1, dtype=float), np.asarray(z0, dtype=float))
    return 1 / (1 + np.exp(-gap))
