# /// answer
# item = "binary_prob"
# marks = 1.75
# caught_by = "binary_prob--inputs"
# diagnosis = "stability.list-input"
# why = "subtracts before there is an array"
# ///
def binary_prob(z0, z1):
    return 1 / (1 + np.exp(-(z1 - z0) * 1.0))
