# /// answer
# item = "binary_prob"
# marks = 0.5
# caught_by = "binary_prob--arrays"
# diagnosis = "sigmoid-vs-softmax.pairs"
# why = "one sum over all pairs"
# ///
def binary_prob(z0, z1):
    z0, z1 = np.asarray(z0, dtype=float), np.asarray(z1, dtype=float)
    top = max(z0.max(), z1.max())
    e0, e1 = np.exp(z0 - top), np.exp(z1 - top)
    return e1 / (e0.sum() + e1.sum())
