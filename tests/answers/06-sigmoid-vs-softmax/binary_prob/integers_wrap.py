# /// answer
# item = "binary_prob"
# marks = 1.75
# caught_by = "binary_prob--inputs"
# diagnosis = "stability.integer-wrap"
# why = "subtracts unsigned integers"
# ///
def binary_prob(z0, z1):
    gap = np.asarray(z1) - np.asarray(z0)
    return 1 / (1 + np.exp(-gap.astype(float)))
