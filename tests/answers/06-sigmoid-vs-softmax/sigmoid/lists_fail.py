# /// answer
# item = "sigmoid"
# marks = 2.5
# caught_by = "sigmoid--inputs"
# diagnosis = "stability.list-input"
# why = "needs an array"
# ///
def sigmoid(z):
    return 1 / (1 + np.exp(-z * 1.0))
