# /// answer
# item = "sigmoid"
# marks = 2.75
# caught_by = "sigmoid--shapes"
# diagnosis = "sigmoid-vs-softmax.any-shape"
# why = "drops axes of length 1"
# ///
def sigmoid(z):
    z = np.atleast_1d(np.asarray(z, dtype=float))
    e = np.exp(-np.abs(z))
    p = np.where(z >= 0, 1, e) / (1 + e)
    return p.squeeze()
