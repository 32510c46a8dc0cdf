# /// answer
# item = "sigmoid"
# marks = 3
# ///
def sigmoid(z):
    z = np.array(z, dtype=np.float64)
    return np.piecewise(z, [z >= 0], [lambda v: 1 / (1 + np.exp(-v)), lambda v: np.exp(v) / (1 + np.exp(v))])
