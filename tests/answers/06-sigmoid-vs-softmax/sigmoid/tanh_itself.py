# /// answer
# item = "sigmoid"
# marks = 0
# caught_by = "sigmoid--values"
# diagnosis = "sigmoid-vs-softmax.wrong-formula"
# why = "tanh(z)"
# ///
def sigmoid(z):
    return np.tanh(np.asarray(z, dtype=float))
