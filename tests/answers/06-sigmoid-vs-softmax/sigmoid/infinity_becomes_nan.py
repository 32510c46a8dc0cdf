# /// answer
# item = "sigmoid"
# marks = 2.5
# caught_by = "sigmoid--range"
# diagnosis = "sigmoid-vs-softmax.infinity"
# why = "multiplies by a mask: 0 * inf"
# ///
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(-np.abs(z))
    positive = 0.5 * (1 + np.sign(z))
    return positive / (1 + e) + (1 - positive) * e / (1 + e) + 0 * z
