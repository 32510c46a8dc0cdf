# /// answer
# item = "sigmoid"
# marks = 1.5
# caught_by = "sigmoid--tiny"
# diagnosis = "sigmoid-vs-softmax.clipped"
# why = "adds 1e-12"
# ///
def sigmoid(z):
    return 1 / (1 + np.exp(-np.asarray(z, dtype=float))) + 1e-12
