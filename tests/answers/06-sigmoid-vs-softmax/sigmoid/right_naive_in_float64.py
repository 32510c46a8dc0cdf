# /// answer
# item = "sigmoid"
# marks = 3
# ///
def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-np.asarray(z, dtype=np.float64)))
