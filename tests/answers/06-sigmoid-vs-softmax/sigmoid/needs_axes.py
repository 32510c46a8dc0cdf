# /// answer
# item = "sigmoid"
# marks = 2.75
# caught_by = "sigmoid--shapes"
# diagnosis = "sigmoid-vs-softmax.any-shape"
# why = "loops over the first axis, so a number fails"
# ///
def sigmoid(z):
    return np.array([1 / (1 + np.exp(-np.asarray(row, dtype=float))) for row in z])
