# /// answer
# item = "binary_prob"
# marks = 1.75
# caught_by = "binary_prob--special"
# diagnosis = "sigmoid-vs-softmax.infinity"
# why = "stays inside (0, 1)"
# ///
def binary_prob(z0, z1):
    gap = np.asarray(z1, dtype=float) - np.asarray(z0, dtype=float)
    return np.clip(1 / (1 + np.exp(-gap)), 1e-7, 1 - 1e-7)
