# /// answer
# item = "sigmoid"
# marks = 0
# caught_by = "sigmoid--values"
# diagnosis = "sigmoid-vs-softmax.wrong-formula"
# why = "the hard sigmoid of small networks"
# ///
def sigmoid(z):
    return np.clip(np.asarray(z, dtype=float) / 6 + 0.5, 0, 1)
