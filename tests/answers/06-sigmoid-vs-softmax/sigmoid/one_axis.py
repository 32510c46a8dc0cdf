# /// answer
# item = "sigmoid"
# marks = 2
# caught_by = "sigmoid--shapes"
# diagnosis = "sigmoid-vs-softmax.any-shape"
# why = "flattens and forgets the shape"
# ///
def sigmoid(z):
    z = np.asarray(z, dtype=float).ravel()
    return 1 / (1 + np.exp(-z))
