# /// answer
# item = "binary_prob"
# marks = 1.75
# caught_by = "binary_prob--special"
# diagnosis = "sigmoid-vs-softmax.nan-hidden"
# why = "replaces NaN"
# ///
def binary_prob(z0, z1):
    gap = np.asarray(z1, dtype=float) - np.asarray(z0, dtype=float)
    return np.nan_to_num(1 / (1 + np.exp(-gap)))
