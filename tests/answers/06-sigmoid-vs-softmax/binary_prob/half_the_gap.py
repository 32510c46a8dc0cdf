# /// answer
# item = "binary_prob"
# marks = 0
# caught_by = "binary_prob--values"
# diagnosis = "general.values"
# why = "the sigmoid of half the difference"
# ///
def binary_prob(z0, z1):
    return 1 / (1 + np.exp(-(np.asarray(z1, dtype=float) - np.asarray(z0, dtype=float)) / 2))
