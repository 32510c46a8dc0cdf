# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--own-work"
# diagnosis = "general.values"
# why = "returns its input as floats"
# ///
def softmax(z, axis=-1):
    return np.asarray(z, dtype=float)
