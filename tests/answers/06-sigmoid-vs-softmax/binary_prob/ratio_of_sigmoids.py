# /// answer
# item = "binary_prob"
# marks = 0
# caught_by = "binary_prob--values"
# diagnosis = "sigmoid-vs-softmax.one-logit"
# why = "sigmoid of each, normalised"
# ///
def binary_prob(z0, z1):
    a = 1 / (1 + np.exp(-np.asarray(z0, dtype=float)))
    b = 1 / (1 + np.exp(-np.asarray(z1, dtype=float)))
    return b / (a + b)
