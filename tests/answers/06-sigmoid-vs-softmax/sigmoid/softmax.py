# /// answer
# item = "sigmoid"
# marks = 0
# caught_by = "sigmoid--values"
# diagnosis = "sigmoid-vs-softmax.softmax-for-sigmoid"
# why = "a softmax over the last axis"
# ///
def sigmoid(z):
    z = np.atleast_1d(np.asarray(z, dtype=float))
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
