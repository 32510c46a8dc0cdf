# /// answer
# item = "binary_prob"
# marks = 0
# caught_by = "binary_prob--values"
# diagnosis = "general.values"
# why = "0 or 1 instead of a probability"
# ///
def binary_prob(z0, z1):
    return (np.asarray(z1, dtype=float) > np.asarray(z0, dtype=float)).astype(float)
