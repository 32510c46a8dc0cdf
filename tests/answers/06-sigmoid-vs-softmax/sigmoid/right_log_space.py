# /// answer
# item = "sigmoid"
# marks = 3
# ///
def sigmoid(z):
    return np.exp(-np.logaddexp(0.0, -np.asarray(z, dtype=float)))
