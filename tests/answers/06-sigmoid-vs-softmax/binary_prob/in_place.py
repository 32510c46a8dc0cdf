# /// answer
# item = "binary_prob"
# marks = 1.75
# caught_by = "binary_prob--inputs"
# diagnosis = "general.mutated"
# why = "subtracts inside z1"
# ///
def binary_prob(z0, z1):
    z1 = np.asarray(z1, dtype=float)
    z1 -= np.asarray(z0, dtype=float)
    return 1 / (1 + np.exp(-z1))
