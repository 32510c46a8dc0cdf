# /// answer
# item = "softmax"
# marks = 2
# caught_by = "softmax--axes"
# diagnosis = "definition.global-sum"
# why = "sums over the whole batch"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.asarray(z, dtype=float))
    return e / e.sum()
