# /// answer
# item = "sigmoid"
# marks = 2
# caught_by = "sigmoid--tiny"
# diagnosis = "sigmoid-vs-softmax.cancellation"
# why = "1 - sigmoid(-z) for the negative half"
# ///
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    p = 1 / (1 + np.exp(-np.abs(z)))
    return np.where(z < 0, 1 - p, p)
