# /// answer
# item = "sigmoid"
# marks = 2
# caught_by = "sigmoid--shapes"
# diagnosis = "sigmoid-vs-softmax.any-shape"
# why = "one number per entry of the first axis"
# ///
def sigmoid(z):
    return np.array([1 / (1 + np.exp(-float(x))) for x in np.atleast_1d(z)])
