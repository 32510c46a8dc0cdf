# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--own-work"
# diagnosis = "general.none"
# why = "prints the result instead of returning it"
# ///
def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=axis, keepdims=True))
    print(e / e.sum(axis=axis, keepdims=True))
