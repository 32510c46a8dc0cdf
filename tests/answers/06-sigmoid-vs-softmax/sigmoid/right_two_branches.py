# /// answer
# item = "sigmoid"
# marks = 3
# ///
def sigmoid(z):
    z = np.array(z, dtype=np.float64)
    out = np.empty_like(z)
    yes = z > 0
    out[yes] = 1 / (1 + np.exp(-z[yes]))
    e = np.exp(z[~yes])
    out[~yes] = e / (1 + e)
    return out
