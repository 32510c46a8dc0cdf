# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--own-work"
# diagnosis = "general.none"
# why = "prints the result and returns nothing"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.asarray(z, dtype=float))
    print(e / e.sum(axis=axis, keepdims=True))
