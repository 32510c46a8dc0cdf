# /// answer
# item = "sigmoid"
# marks = 0
# caught_by = "sigmoid--values"
# diagnosis = "sigmoid-vs-softmax.wrong-formula"
# why = "p (1 - p)"
# ///
def sigmoid(z):
    p = 1 / (1 + np.exp(-np.asarray(z, dtype=float)))
    return p * (1 - p)
