# /// answer
# item = "sigmoid"
# marks = 1.5
# caught_by = "sigmoid--tiny"
# diagnosis = "sigmoid-vs-softmax.clipped"
# why = "clips to stay inside (0, 1)"
# ///
def sigmoid(z):
    p = 1 / (1 + np.exp(-np.asarray(z, dtype=float)))
    return np.clip(p, 1e-7, 1 - 1e-7)
