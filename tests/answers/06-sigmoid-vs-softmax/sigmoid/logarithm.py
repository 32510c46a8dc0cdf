# /// answer
# item = "sigmoid"
# marks = 0
# caught_by = "sigmoid--values"
# diagnosis = "sigmoid-vs-softmax.wrong-formula"
# why = "log sigmoid"
# ///
def sigmoid(z):
    return -np.logaddexp(0, -np.asarray(z, dtype=float))
