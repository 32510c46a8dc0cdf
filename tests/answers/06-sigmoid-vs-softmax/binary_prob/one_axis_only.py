# /// answer
# item = "binary_prob"
# marks = 1.5
# caught_by = "binary_prob--arrays"
# diagnosis = "sigmoid-vs-softmax.pairs"
# why = "one axis at most"
# ///
def binary_prob(z0, z1):
    z0, z1 = np.asarray(z0, dtype=float), np.asarray(z1, dtype=float)
    if z0.ndim == 0:
        return 1 / (1 + np.exp(-(z1 - z0)))
    return np.array([1 / (1 + np.exp(-float(b - a))) for a, b in zip(z0, z1, strict=True)])
