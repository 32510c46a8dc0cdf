# /// answer
# item = "binary_prob"
# marks = 1.5
# caught_by = "binary_prob--arrays"
# diagnosis = "sigmoid-vs-softmax.any-shape"
# why = "a number for an array with one entry"
# ///
def binary_prob(z0, z1):
    d = np.asarray(z1, dtype=float) - np.asarray(z0, dtype=float)
    e = np.exp(-np.abs(d))
    p = np.where(d >= 0, 1, e) / (1 + e)
    return p.item() if p.size == 1 else p
