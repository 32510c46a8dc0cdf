# /// answer
# item = "log_softmax"
# marks = 0
# caught_by = "log_softmax--rows"
# diagnosis = "stability.sign"
# why = "returns the surprise, -log p"
# ///
def log_softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    d = z - z.max(axis=axis, keepdims=True)
    return np.log(np.exp(d).sum(axis=axis, keepdims=True)) - d
