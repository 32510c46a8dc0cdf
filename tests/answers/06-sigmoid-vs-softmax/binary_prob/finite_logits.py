# /// answer
# item = "binary_prob"
# marks = 1.75
# caught_by = "binary_prob--special"
# diagnosis = "sigmoid-vs-softmax.infinity"
# why = "turns -inf into 0"
# ///
def binary_prob(z0, z1):
    z0, z1 = np.asarray(z0, dtype=float), np.asarray(z1, dtype=float)
    z0, z1 = np.where(np.isneginf(z0), 0.0, z0), np.where(np.isneginf(z1), 0.0, z1)
    return 1 / (1 + np.exp(-(z1 - z0)))
