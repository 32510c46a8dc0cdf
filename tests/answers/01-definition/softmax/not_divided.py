# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--row"
# diagnosis = "definition.not-normalised"
# why = "stops at the exponentials"
# ///
def softmax(z, axis=-1):
    return np.exp(np.asarray(z, dtype=float))
