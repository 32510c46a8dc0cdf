# /// answer
# item = "sigmoid"
# marks = 0
# caught_by = "sigmoid--values"
# diagnosis = "sigmoid-vs-softmax.sign"
# why = "1 / (1 + e^z)"
# ///
def sigmoid(z):
    return 1 / (1 + np.exp(np.asarray(z, dtype=float)))
