# /// answer
# item = "binary_prob"
# marks = 0
# caught_by = "binary_prob--values"
# diagnosis = "general.values"
# why = "divides logits instead of exponentials"
# ///
def binary_prob(z0, z1):
    z0, z1 = np.asarray(z0, dtype=float), np.asarray(z1, dtype=float)
    return z1 / (z0 + z1)
