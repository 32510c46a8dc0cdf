# /// answer
# item = "softmax"
# marks = 0
# caught_by = "softmax--row"
# diagnosis = "definition.sigmoid"
# why = "treats each score alone"
# ///
def softmax(z, axis=-1):
    return 1 / (1 + np.exp(-np.asarray(z, dtype=float)))
