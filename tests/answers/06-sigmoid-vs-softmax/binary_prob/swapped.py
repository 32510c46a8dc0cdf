# /// answer
# item = "binary_prob"
# marks = 0
# caught_by = "binary_prob--values"
# diagnosis = "sigmoid-vs-softmax.other-class"
# why = "the difference the other way round"
# ///
def binary_prob(z0, z1):
    return 1 / (1 + np.exp(np.asarray(z1, dtype=float) - np.asarray(z0, dtype=float)))
