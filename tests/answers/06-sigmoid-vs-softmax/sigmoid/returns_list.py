# /// answer
# item = "sigmoid"
# marks = 0
# caught_by = "sigmoid--values"
# diagnosis = "general.type"
# why = "a list instead of an array"
# ///
def sigmoid(z):
    return (1 / (1 + np.exp(-np.asarray(z, dtype=float)))).tolist()
