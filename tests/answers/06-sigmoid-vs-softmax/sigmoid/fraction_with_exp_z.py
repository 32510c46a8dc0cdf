# /// answer
# item = "sigmoid"
# marks = 2.5
# caught_by = "sigmoid--range"
# diagnosis = "sigmoid-vs-softmax.overflow"
# why = "e^z / (1 + e^z) for every z: inf / inf"
# ///
def sigmoid(z):
    e = np.exp(np.asarray(z, dtype=float))
    return e / (1 + e)
