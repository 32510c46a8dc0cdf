# /// answer
# item = "sigmoid"
# marks = 3
# ///
def sigmoid(z):
    z = np.asarray(z, dtype=float)
    with np.errstate(over="ignore"):
        p = 1 / (1 + np.exp(-z))
    return float(p) if z.ndim == 0 else p
