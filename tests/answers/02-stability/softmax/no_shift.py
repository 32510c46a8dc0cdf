# /// answer
# item = "softmax"
# marks = 2
# caught_by = "softmax--range"
# diagnosis = "stability.no-shift"
# why = "exponentiates the raw scores; with +inf in the row it gives 0 for the others, too"
# ///
def softmax(z, axis=-1):
    e = np.exp(np.asarray(z, dtype=float))
    return e / e.sum(axis=axis, keepdims=True)
