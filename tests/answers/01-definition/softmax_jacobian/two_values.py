# /// answer
# item = "softmax_jacobian"
# marks = 0
# caught_by = "softmax_jacobian--own-work"
# diagnosis = "general.type"
# why = "returns the probabilities too"
# ///
def softmax_jacobian(z):
    e = np.exp(np.asarray(z, dtype=float))
    p = e / e.sum()
    return np.diag(p) - np.outer(p, p), p
